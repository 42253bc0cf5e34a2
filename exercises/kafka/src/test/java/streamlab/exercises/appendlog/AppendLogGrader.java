package streamlab.exercises.appendlog;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.appendlog.AppendLog.Entry;
import streamlab.exercises.appendlog.AppendLog.Log;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(AppendLog.class)
@DisplayName("An append-only log by hand")
class AppendLogGrader {

  private static final String NINE = "[0 1 2] [3 4 5] [6 7 8], one a second";

  private static Log letters(AppendLog answer) {
    Log log = answer.open(3);
    log.append("a", "a", 0);
    log.append("b", "b", 1);
    log.append("c", "c", 2);
    return log;
  }

  /** Three full files of three entries, the one of position n from second n. */
  private static Log nine(AppendLog answer) {
    Log log = answer.open(3);
    IntStream.range(0, 9).forEach(second -> log.append("k" + second, "v" + second, second));
    return log;
  }

  private static Log twoKeysTwice(AppendLog answer) {
    Log log = answer.open(2);
    log.append("a", "a", 0);
    log.append("b", "b", 1);
    log.append("a", "a'", 2);
    log.append("c", "c", 3);
    return log;
  }

  private static List<String> texts(List<Entry> entries) {
    return entries.stream().map(entry -> entry.position() + ":" + entry.value()).toList();
  }

  private static List<Long> positions(Log log) {
    return log.read(0).stream().map(Entry::position).toList();
  }

  private static List<Long> range(int first, int afterLast) {
    return IntStream.range(first, afterLast).mapToObj(Long::valueOf).toList();
  }

  @Fact(order = 1)
  @DisplayName("three entries get the positions 0, 1, 2 and are read from any of them")
  void positionsAndReading(AppendLog answer) {
    Log log = answer.open(3);
    check("positions given")
        .given("appended", "a, b, c")
        .that(Stream.of("a", "b", "c").map(value -> log.append(value, value, 0)).toList())
        .is(range(0, 3));
    check("read(0)").that(texts(letters(answer).read(0))).is(List.of("0:a", "1:b", "2:c"));
    check("read(1)").that(texts(letters(answer).read(1))).is(List.of("1:b", "2:c"));
    check("read(3)").that(texts(letters(answer).read(3))).is(List.of());
  }

  @Fact(order = 2)
  @DisplayName("a second reader gets what the first one got")
  void twoReaders(AppendLog answer) {
    Log log = letters(answer);
    log.read(0);
    log.read(1);
    check("read(0), after others have read")
        .smells("read-takes-away", List.of())
        .that(texts(log.read(0)))
        .is(List.of("0:a", "1:b", "2:c"));
  }

  @Fact(order = 3)
  @DisplayName("whatever a reader does with its list, the log stays as it is")
  void readersOwnList(AppendLog answer) {
    Log log = letters(answer);
    List<Entry> readers = log.read(0);
    try {
      readers.set(0, new Entry(0, "a", "edited", 0));
      readers.remove(2);
    } catch (UnsupportedOperationException e) {
      // A list that can't be changed is as good as a copy.
    }
    check("read(0), after a reader has written \"edited\" into its list and removed c")
        .smells("history-edited", List.of("0:edited", "1:b"))
        .that(texts(log.read(0)))
        .is(List.of("0:a", "1:b", "2:c"));
  }

  private static Check byAge(int maxAge, int now) {
    return check("positions left")
        .given("files", NINE)
        .given("call", "keepByAge(" + maxAge + ", " + now + ")");
  }

  private static List<Long> keptByAge(AppendLog answer, int maxAge, int now) {
    Log log = nine(answer);
    log.keepByAge(maxAge, now);
    return positions(log);
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a file goes when its newest entry is older than the limit")
  void byAge(AppendLog answer) {
    byAge(8, 12)
        .smells("single-entries", range(4, 9))
        .smells("by-oldest-entry", range(6, 9))
        .that(keptByAge(answer, 8, 12))
        .is(range(3, 9));
    byAge(10, 12)
        .smells("at-the-limit", range(3, 9))
        .that(keptByAge(answer, 10, 12))
        .is(range(0, 9));
    byAge(9, 12).that(keptByAge(answer, 9, 12)).is(range(3, 9));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("the file being written goes, too, and positions go on")
  void openFileGoes(AppendLog answer) {
    Log log = nine(answer);
    log.keepByAge(10, 30);
    byAge(10, 30)
        .smells("spares-the-open-file", range(6, 9))
        .that(positions(log))
        .is(List.<Long>of());
    byAge(10, 30)
        .given("then", "one entry is appended")
        .smells("positions-restart", List.of(0L))
        .that(List.of(log.append("k9", "v9", 31)))
        .is(List.of(9L));
  }

  private static void keptBySize(AppendLog answer, int limit, Check check, List<Long> expected) {
    Log log = nine(answer);
    log.keepBySize(limit);
    check
        .given("files", NINE)
        .given("call", "keepBySize(" + limit + ")")
        .that(positions(log))
        .is(expected);
  }

  @Fact(order = 6, points = 2)
  @DisplayName("the oldest files go as long as the limit remains")
  void bySize(AppendLog answer) {
    keptBySize(answer, 6, check("positions left"), range(3, 9));
    keptBySize(
        answer,
        7,
        check("positions left")
            .smells("below-the-limit", range(3, 9))
            .smells("single-entries", range(2, 9)),
        range(0, 9));
    keptBySize(answer, 1, check("positions left"), range(6, 9));
  }

  @Fact(order = 7, points = 2)
  @DisplayName("compaction keeps the last entry of each key at its position")
  void compaction(AppendLog answer) {
    Log log = twoKeysTwice(answer);
    log.compact();
    check("read(0) after compact()")
        .given("before", List.of("0:a", "1:b", "2:a'", "3:c"))
        .given("keys", "a, b, a, c")
        .smells("compacts-by-age", List.of("2:a'", "3:c"))
        .smells("keeps-the-first", List.of("0:a", "1:b", "3:c"))
        .smells("renumbers", List.of("0:b", "1:a'", "2:c"))
        .that(texts(log.read(0)))
        .is(List.of("1:b", "2:a'", "3:c"));
  }

  @Fact(order = 8)
  @DisplayName("in a compacted log reading goes by positions, and appending goes on")
  void afterCompaction(AppendLog answer) {
    Log log = twoKeysTwice(answer);
    log.compact();
    check("read(2) after compact()")
        .given("log", List.of("1:b", "2:a'", "3:c"))
        .smells("position-as-index", List.of("3:c"))
        .that(texts(log.read(2)))
        .is(List.of("2:a'", "3:c"));
    check("position of the next entry")
        .given("log", List.of("1:b", "2:a'", "3:c"))
        .smells("positions-restart", 3L)
        .that(log.append("d", "d", 4))
        .is(4L);
  }

  @Fact(order = 9, points = 2)
  @DisplayName("the same holds for several hundred other entries")
  void manyEntries(AppendLog answer) {
    ManyEntries many = ManyEntries.appendTo(answer.open(ManyEntries.PER_FILE));
    many.log().keepByAge(many.maxAge(), many.now());
    check("positions left by age").that(positions(many.log())).is(many.leftByAge());
    many.log().keepBySize(100);
    check("positions left by size").that(positions(many.log())).is(many.leftBySize(100));
    many.log().compact();
    check("positions left by compaction").that(positions(many.log())).is(many.leftByCompaction());
  }
}
