package streamlab.exercises.dedupeacrossruns;

import static streamlab.grade.Check.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StateOperatorProgress;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import streamlab.spark.stream.Queries;

/** The runs of one scheduled job: its input folder, its checkpoint and what it wrote. */
final class Runs {

  private final SparkSession spark;
  private final DedupeAcrossRuns answer;
  private final Path input;
  private final Path checkpoint;
  private final List<String> arrived = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private int files;
  private StreamingQueryProgress[] progress = {};

  Runs(SparkSession spark, DedupeAcrossRuns answer, Path folder) throws IOException {
    this.spark = spark;
    this.answer = answer;
    this.input = Files.createDirectories(folder.resolve("input"));
    this.checkpoint = folder.resolve("checkpoint");
  }

  /**
   * A run after these have arrived.
   *
   * @param microBatches readings such as {@code "2019-02-05 1@10:00 1@10:01"}, a micro-batch each
   * @return the ids that were written, in order; those of different micro-batches follow one
   *     another
   */
  List<String> run(String... microBatches) throws Exception {
    for (String each : microBatches) {
      arrive(each);
    }
    int before = written.size();
    StreamingQuery query = answer.run(readings(), checkpoint.toString(), writer());
    check("the query that comes back").that(query).satisfies("a query", Objects::nonNull);
    check("how the query ends")
        .smells("goes-on-for-ever", "it waits for more")
        .that(Queries.endsByItself(query) ? "by itself" : "it waits for more")
        .is("by itself");
    Queries.untilCaughtUp(query);
    progress = query.recentProgress();
    return List.copyOf(written.subList(before, written.size()));
  }

  private Dataset<Row> readings() {
    return spark
        .readStream()
        .schema("id INT, time TIMESTAMP")
        .option("maxFilesPerTrigger", 1)
        .csv(input.toString());
  }

  private VoidFunction2<Dataset<Row>, Long> writer() {
    List<String> sink = written;
    return (rows, batch) ->
        rows.select("id", "time").collectAsList().stream()
            .map(row -> String.valueOf(row.get(0)))
            .sorted()
            .forEach(sink::add);
  }

  private void arrive(String readings) throws IOException {
    String[] words = readings.split(" ");
    List<String> lines =
        Stream.of(words)
            .skip(1)
            .map(word -> word.replace("@", "," + words[0] + "T") + ":00Z")
            .toList();
    Path hidden = Files.write(input.resolve("." + files), lines);
    // The source takes the oldest first, and a clock's tick may be longer than a line takes here.
    Files.setLastModifiedTime(hidden, FileTime.fromMillis(1_600_000_000_000L + 1000L * files));
    Files.move(hidden, input.resolve(files + ".csv"));
    files++;
    arrived.add(readings);
  }

  /** All readings so far, a line a micro-batch. */
  List<String> arrived() {
    return List.copyOf(arrived);
  }

  /** How many rows of state the last run left. */
  long stateRows() {
    return Arrays.stream(progress)
        .skip(Math.max(0, progress.length - 1))
        .flatMap(last -> Stream.of(last.stateOperators()))
        .mapToLong(StateOperatorProgress::numRowsTotal)
        .sum();
  }

  /** The watermark that the last run left, such as {@code 2019-02-05T10:50:00.000Z}. */
  String watermark() {
    return Arrays.stream(progress)
        .map(each -> each.eventTime().get("watermark"))
        .filter(Objects::nonNull)
        .reduce("none", (earlier, later) -> later);
  }
}
