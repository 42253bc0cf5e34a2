package streamlab.spark.board;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.spark;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.show.Drawing;
import streamlab.show.Live;
import streamlab.show.Updates;
import streamlab.spark.Lab;
import streamlab.spark.stream.Feed;

@DisplayName("A query's board")
class BoardsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A place that keeps the pictures until a test looks at them. */
  private static final class Place implements Updates {
    private final BlockingQueue<String> pictures = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> last = new CompletableFuture<>();

    @Override
    public void update(Drawing drawing) {
      pictures.add(drawing.text());
    }

    @Override
    public void end(Drawing drawing) {
      last.complete(drawing.text());
    }

    String await(Predicate<String> wanted) {
      return assertTimeoutPreemptively(
          PATIENCE,
          () -> {
            String picture = pictures.take();
            while (!wanted.test(picture)) {
              picture = pictures.take();
            }
            return picture;
          });
    }

    String last() throws Exception {
      return last.get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
    }
  }

  private final Feed<String> words = Feed.of(spark(), String.class);

  @AfterEach
  void stop() {
    Lab.stopAll();
  }

  private Place watch(StreamingQuery query) {
    Place place = new Place();
    Boards.open(query, new Live(place));
    return place;
  }

  private static StreamingQuery start(Dataset<?> rows, String name) throws Exception {
    return rows.writeStream().format("memory").queryName(name).outputMode("update").start();
  }

  private static String line(String picture, String name) {
    return picture
        .lines()
        .filter(line -> line.startsWith("  " + name + " "))
        .map(line -> line.substring(name.length() + 2).strip())
        .findFirst()
        .orElse("");
  }

  @Test
  @DisplayName("shows what Spark says of its last batch, watermark, state and late rows included")
  void facts() throws Exception {
    Feed<Row> trades = Feed.ofRows(spark(), "created string");
    Dataset<Row> perQuarter =
        trades
            .rows()
            .withColumn("time", to_timestamp(col("created")))
            .withWatermark("time", "30 minutes")
            .groupBy(window(col("time"), "15 minutes"))
            .count();
    StreamingQuery query = start(perQuarter, "quarters");
    Place place = watch(query);
    trades.add(Feed.row("2019-02-05 12:00:00"), Feed.row("2019-02-05 13:00:00"));
    query.processAllAvailable();
    trades.add(Feed.row("2019-02-05 12:01:00"));
    query.processAllAvailable();
    trades.add(Feed.row("2019-02-05 13:01:00"));
    query.processAllAvailable();
    query.stop();
    Boards.settle();

    String picture = place.last();
    StreamingQueryProgress progress = query.lastProgress();
    assertEquals("stopped", line(picture, "status"));
    assertTrue(line(picture, "batch").startsWith("number " + progress.batchId() + ", "), picture);
    assertEquals(Amounts.perSecond(progress.inputRowsPerSecond()), line(picture, "input"), picture);
    assertEquals(
        Amounts.perSecond(progress.processedRowsPerSecond()), line(picture, "processed"), picture);
    assertEquals(
        "2019-02-05 12:31:00, 30 min 0 s behind the newest event at 2019-02-05 13:01:00",
        line(picture, "watermark"),
        picture);
    assertEquals(
        Amounts.rows(progress.stateOperators()[0].numRowsTotal())
            + ", "
            + Amounts.bytes(progress.stateOperators()[0].memoryUsedBytes()),
        line(picture, "state"),
        picture);
    assertEquals("1 row", line(picture, "dropped as late"), picture);
    assertTrue(line(picture, "source").endsWith("read from 2 to 2"), picture);
    assertEquals("MemorySink", line(picture, "sink").substring(0, 10), picture);
  }

  @Test
  @DisplayName("goes on while the query runs and says when it waits for data")
  void goesOn() throws Exception {
    StreamingQuery query = start(words.rows(), "goes_on");
    Place place = watch(query);
    words.add("a");
    place.await(picture -> picture.contains("batch 0,"));
    words.add("b");
    place.await(picture -> picture.contains("batch 1,"));
    place.await(picture -> picture.contains("waiting for data"));
  }

  @Test
  @DisplayName("is each query's own")
  void several() throws Exception {
    Feed<String> others = Feed.of(spark(), String.class);
    StreamingQuery one = start(words.rows(), "one");
    StreamingQuery two = start(others.rows(), "two");
    Place first = watch(one);
    Place second = watch(two);
    words.add("a", "b", "c");
    others.add("d");
    one.processAllAvailable();
    two.processAllAvailable();
    Lab.stopAll();
    assertTrue(first.last().startsWith("one: stopped, batch 0"), first.last());
    assertTrue(line(first.last(), "batch").startsWith("number 0, 3 rows"), first.last());
    assertTrue(line(second.last(), "batch").startsWith("number 0, 1 row in"), second.last());
  }

  @Test
  @DisplayName("ends with the cause, in a sentence, when the query fails")
  void fails() throws Exception {
    MapFunction<Row, Integer> parse = row -> Integer.parseInt(row.getString(0));
    StreamingQuery query = start(words.rows().map(parse, Encoders.INT()), "parsing");
    Place place = watch(query);
    words.add("x");
    assertTrue(
        place.last().startsWith("parsing: failed: NumberFormatException: For input string: \"x\""),
        place.last());
  }

  @Test
  @DisplayName("ends by itself with a query that does")
  void endsByItself() throws Exception {
    words.add("a");
    StreamingQuery query =
        words
            .rows()
            .writeStream()
            .format("memory")
            .queryName("once")
            .trigger(Trigger.AvailableNow())
            .start();
    Place place = watch(query);
    assertTrue(place.last().startsWith("once: ended: all that was there is done, batch 0"));
  }

  @Test
  @DisplayName("of a query that has ended before is its last picture")
  void afterwards() throws Exception {
    StreamingQuery query = start(words.rows(), "past");
    words.add("a");
    query.processAllAvailable();
    query.stop();
    assertTrue(watch(query).last().startsWith("past: stopped, batch 0"));
  }

  @Test
  @DisplayName("is drawn four times a second at most, however fast the query")
  void throttled() throws Exception {
    StreamingQuery query = start(words.rows(), "fast");
    Place place = watch(query);
    long begun = System.nanoTime();
    for (int i = 0; i < 40; i++) {
      words.add("word " + i);
      query.processAllAvailable();
    }
    query.stop();
    Boards.settle();
    double seconds = (System.nanoTime() - begun) / 1e9;
    assertTrue(place.pictures.size() <= 4 * seconds + 2, place.pictures.size() + " pictures");
    assertTrue(place.last().startsWith("fast: stopped, batch 39"), place.last());
  }
}
