package streamlab.exercises.wordcount;

import static streamlab.grade.Check.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

@Grader(WordCount.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Word count as a stream")
class WordCountGrader {

  @Fact(order = 1, points = 2)
  @DisplayName("counts go on from line to line: complete mode shows all words each time")
  void complete(WordCount answer, SparkSandbox sandbox) throws Exception {
    Feed<String> lines = sandbox.feed(String.class);
    rowsFor("rows after the last line", List.of("hello hi", "hello"))
        .calling(
            () -> {
              DrivenQuery<String> query = start(answer, lines, OutputMode.Complete(), sandbox);
              query.step("hello hi");
              return query.step("hello");
            })
        .is(List.of("hello | 2", "hi | 1"));
  }

  @Fact(order = 2)
  @DisplayName("update mode puts out the words of the new line only, with their counts so far")
  void update(WordCount answer, SparkSandbox sandbox) throws Exception {
    Feed<String> lines = sandbox.feed(String.class);
    rowsFor("rows that the last line puts out", List.of("hello hi", "hi you"))
        .calling(
            () -> {
              DrivenQuery<String> query = start(answer, lines, OutputMode.Update(), sandbox);
              query.step("hello hi");
              return query.step("hi you");
            })
        .is(List.of("hi | 2", "you | 1"));
  }

  @Fact(order = 3)
  @DisplayName("the same method counts the words of a table, the batch twin")
  void batch(WordCount answer, SparkSandbox sandbox) throws Exception {
    countsTable(answer, sandbox, "hello hi", "hello");
  }

  @Fact(order = 4)
  @DisplayName("several blanks part words as one does, and a blank line has no words")
  void blanks(WordCount answer, SparkSandbox sandbox) throws Exception {
    countsTable(answer, sandbox, "  hello   hi ", "", "   ", "hi");
  }

  @Fact(order = 5)
  @DisplayName("a word counts as it is written, and each time it comes")
  void asWritten(WordCount answer, SparkSandbox sandbox) throws Exception {
    countsTable(answer, sandbox, "Hello hello hello", "HELLO, hello");
  }

  @Fact(order = 6, points = 2)
  @DisplayName("other lines, several a step: a sink that keeps each word's latest row has them all")
  void otherLines(WordCount answer, SparkSandbox sandbox) throws Exception {
    List<String> first = List.of("the cat and  the dog", "", "and THE bird");
    List<String> second = List.of(" the dog sleeps", "cat, cat and cat");
    Feed<String> lines = sandbox.feed(String.class);
    List<String> all = List.of(first.get(0), "", first.get(2), second.get(0), second.get(1));
    rowsFor("what the sink holds after two steps", all)
        .calling(
            () -> {
              DrivenQuery<String> query = start(answer, lines, OutputMode.Update(), sandbox);
              query.step(first);
              query.step(second);
              return query.table("word");
            })
        .is(counted(all));
  }

  private static void countsTable(WordCount answer, SparkSandbox sandbox, String... lines)
      throws Exception {
    Feed<String> feed = sandbox.feed(String.class);
    feed.add(lines);
    rowsFor("rows for a table of lines", List.of(lines))
        .calling(() -> sandbox.rows(wordAndCount(answer.counts(feed.table()), sandbox)))
        .is(counted(List.of(lines)));
  }

  private static DrivenQuery<String> start(
      WordCount answer, Feed<String> lines, OutputMode mode, SparkSandbox sandbox) {
    Dataset<Row> counts = answer.counts(lines.rows());
    check("queries that counts started by itself")
        .smellsWhen("starts-a-query", started -> (Integer) started > 0)
        .that(sandbox.queriesOfAnswer())
        .is(0);
    return sandbox.query(lines, wordAndCount(counts, sandbox), mode);
  }

  private static Dataset<Row> wordAndCount(Dataset<Row> counts, SparkSandbox sandbox) {
    Check names = check("the columns, sorted").smells("counts-everything", List.of("count"));
    return sandbox.columns(names, counts, "word string, count bigint");
  }

  /** A comparison for these lines, which knows what other ways of counting make of them. */
  private static Check rowsFor(String what, List<String> lines) {
    return check(what)
        .given("lines", lines.stream().map(line -> '"' + line + '"').toList())
        .smellsWhen("empty-words", WordCountGrader::hasEmptyWord)
        .smells("counts-lines", rows(lines))
        .smells("folds-case", counted(lower(lines)))
        .smells("once-per-line", counted(lines.stream().map(WordCountGrader::once).toList()))
        .smellsOfError("action-on-stream", "must be executed with writeStream.start()")
        .smellsOfError("append-mode", "Invalid streaming output mode: append")
        .smellsOfError("sorts-the-stream", "Sorting is not supported");
  }

  private static boolean hasEmptyWord(Object rows) {
    return ((List<?>) rows).stream().anyMatch(row -> row.toString().startsWith(" | "));
  }

  private static List<String> lower(List<String> lines) {
    return lines.stream().map(line -> line.toLowerCase(Locale.ROOT)).toList();
  }

  private static String once(String line) {
    return String.join(" ", Arrays.stream(line.split(" +")).distinct().toList());
  }

  /** The words counted in plain Java. */
  private static List<String> counted(List<String> lines) {
    return rows(
        lines.stream()
            .flatMap(line -> Arrays.stream(line.split(" +")))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  private static List<String> rows(List<String> things) {
    Map<String, Integer> counts = new TreeMap<>();
    things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " | " + entry.getValue())
        .sorted()
        .toList();
  }
}
