package streamlab.exercises.compaction;

import static streamlab.grade.Check.check;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.compaction.Compaction.Entry;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(Compaction.class)
@DisplayName("Compaction")
class CompactionGrader {

  private static final List<Entry> USERS =
      Logs.of(
          "0 u1=a", "1 u2=a", "2 u1=b", "3 u3=a", "4 u2=null", "5 u1=c", "6 roll=1", "7 roll=2");

  private static Check pass(List<Entry> log, long active, long expired) {
    return check("what is left")
        .given("log", Logs.lines(log))
        .given("active segment from", active)
        .given("expired before", expired);
  }

  @Fact(order = 1, points = 2)
  @DisplayName("of each key the newest record of the closed segments is left")
  void newestOfEachKey(Compaction answer) {
    List<Entry> log = Logs.of("0 a=1", "1 b=1", "2 a=2", "3 c=1", "4 a=3", "5 d=1");
    pass(log, 5, 0)
        .smells("keeps-every-record", Logs.lines(log))
        .smells("renumbers", List.of("0: b=1", "1: c=1", "2: a=3", "3: d=1"))
        .that(Logs.lines(answer.afterPass(log, 5, 0)))
        .is(List.of("1: b=1", "3: c=1", "4: a=3", "5: d=1"));
  }

  @Fact(order = 2)
  @DisplayName("the log of chapter 13: 3, 4, 5, 6 and 7 are left")
  void users(Compaction answer) {
    pass(USERS, 7, 0)
        .smells("keeps-every-record", Logs.lines(USERS))
        .that(Logs.lines(answer.afterPass(USERS, 7, 0)))
        .is(List.of("3: u3=a", "4: u2=null", "5: u1=c", "6: roll=1", "7: roll=2"));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("the active segment is left as it is, and removes nothing yet")
  void activeSegment(Compaction answer) {
    List<Entry> log = Logs.of("0 a=1", "1 a=2", "2 b=1", "3 a=3", "4 c=1", "5 c=2");
    pass(log, 3, 0)
        .smells("active-is-compacted", List.of("2: b=1", "3: a=3", "5: c=2"))
        .smells("active-is-compacted", List.of("1: a=2", "2: b=1", "3: a=3", "5: c=2"))
        .smells("active-supersedes", List.of("2: b=1", "3: a=3", "4: c=1", "5: c=2"))
        .that(Logs.lines(answer.afterPass(log, 3, 0)))
        .is(List.of("1: a=2", "2: b=1", "3: a=3", "4: c=1", "5: c=2"));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a tombstone removes its key's values and is left itself")
  void tombstone(Compaction answer) {
    List<Entry> log = Logs.of("0 ann=x", "1 bob=y", "2 ann=null", "3 eve=z");
    pass(log, 3, 0)
        .smells("tombstone-goes-at-once", List.of("1: bob=y", "3: eve=z"))
        .smells("value-comes-back", List.of("0: ann=x", "1: bob=y", "3: eve=z"))
        .that(Logs.lines(answer.afterPass(log, 3, 0)))
        .is(List.of("1: bob=y", "2: ann=null", "3: eve=z"));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("a tombstone whose time is over goes, and nothing comes back")
  void expiredTombstone(Compaction answer) {
    List<Entry> log = Logs.of("0 ann=x", "1 bob=null", "2 ann=null", "3 eve=null", "4 bob=w");
    pass(log, 4, 3)
        .smells("tombstone-stays", List.of("1: bob=null", "2: ann=null", "3: eve=null", "4: bob=w"))
        .smells("tombstone-goes-at-once", List.of("4: bob=w"))
        .smells("value-comes-back", List.of("0: ann=x", "3: eve=null", "4: bob=w"))
        .that(Logs.lines(answer.afterPass(log, 4, 3)))
        .is(List.of("3: eve=null", "4: bob=w"));
  }

  @Fact(order = 6)
  @DisplayName("a log with gaps is passed again, by its offsets")
  void secondPass(Compaction answer) {
    List<Entry> log =
        Logs.of("3 u3=a", "4 u2=null", "5 u1=c", "6 roll=1", "7 roll=2", "8 roll=3", "9 roll=4");
    List<String> expected = List.of("3: u3=a", "5: u1=c", "8: roll=3", "9: roll=4");
    pass(log, 9, 6)
        .smells("position-is-no-offset", List.of("3: u3=a", "5: u1=c", "9: roll=4"))
        .smells("renumbers", List.of("0: u3=a", "1: u1=c", "2: roll=3", "3: roll=4"))
        .that(Logs.lines(answer.afterPass(log, 9, 6)))
        .is(expected);
  }

  @Fact(order = 7)
  @DisplayName("the newest record of a key is left, however old it is")
  void oldRecord(Compaction answer) {
    List<Entry> log = Logs.dated("0 a=1 2011-01-01", "1 b=1 2021-11-15", "2 b=2 2021-11-16");
    pass(log, 2, 0)
        .smells("deletes-by-age", List.of("1: b=1", "2: b=2"))
        .that(Logs.lines(answer.afterPass(log, 2, 0)))
        .is(List.of("0: a=1", "1: b=1", "2: b=2"));
  }

  @Fact(order = 8)
  @DisplayName("newest means the highest offset, also when times are out of order")
  void timesOutOfOrder(Compaction answer) {
    List<Entry> log = Logs.dated("0 a=1 2021-11-17", "1 a=2 2021-11-15", "2 b=1 2021-11-18");
    pass(log, 2, 0)
        .smells("newest-by-time", List.of("0: a=1", "2: b=1"))
        .that(Logs.lines(answer.afterPass(log, 2, 0)))
        .is(List.of("1: a=2", "2: b=1"));
  }

  @Fact(order = 9)
  @DisplayName("a log that has no closed segment is left as it is")
  void nothingClosed(Compaction answer) {
    List<Entry> log = Logs.of("12 a=1", "13 a=2", "17 a=null");
    pass(log, 12, 0)
        .smells("active-is-compacted", List.of("17: a=null"))
        .that(Logs.lines(answer.afterPass(log, 12, 0)))
        .is(List.of("12: a=1", "13: a=2", "17: a=null"));
  }
}
