package streamlab.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.expect;
import static streamlab.spark.Lab.spark;
import static streamlab.spark.Lab.untilCaughtUp;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;

@DisplayName("A streaming query")
class QueriesTest {

  @TempDir Path folder;

  @AfterEach
  void stop() {
    Lab.stopAll();
  }

  private Dataset<String> lines() {
    return spark().readStream().textFile(folder.toString());
  }

  @Test
  @DisplayName("is waited for until it has read all there is, and goes on")
  void caughtUp() throws Exception {
    Files.writeString(folder.resolve("1.txt"), "a\nb\n");
    StreamingQuery query = lines().writeStream().format("memory").queryName("goes_on").start();
    untilCaughtUp(query);
    expect(spark().table("goes_on")).rows("a", "b");
    assertTrue(query.isActive());

    Files.writeString(folder.resolve("2.txt"), "c\n");
    untilCaughtUp(query);
    expect(spark().table("goes_on")).rows("a", "b", "c");
  }

  @Test
  @DisplayName("that ends by itself is waited for until it has ended")
  void ended() throws Exception {
    Files.writeString(folder.resolve("1.txt"), "a\n");
    StreamingQuery query =
        lines()
            .writeStream()
            .format("memory")
            .queryName("ends")
            .trigger(Trigger.AvailableNow())
            .start();
    untilCaughtUp(query);
    assertFalse(query.isActive());
    expect(spark().table("ends")).rows("a");
  }

  @Test
  @DisplayName("that fails is told with its name and its root cause, without a stack trace")
  void failed() throws Exception {
    Files.writeString(folder.resolve("1.txt"), "x\n");
    MapFunction<String, Integer> parse = Integer::parseInt;
    StreamingQuery query =
        lines()
            .map(parse, Encoders.INT())
            .writeStream()
            .format("memory")
            .queryName("parsing")
            .start();
    LabException told = assertThrows(LabException.class, () -> untilCaughtUp(query));
    assertEquals(
        "The query parsing failed: NumberFormatException: For input string: \"x\"",
        told.getMessage());
    assertEquals(0, told.getStackTrace().length);
  }

  @Test
  @DisplayName("is stopped with all others by one call")
  void stopAll() throws Exception {
    lines().writeStream().format("memory").queryName("one").start();
    lines().writeStream().format("memory").queryName("two").start();
    assertEquals(2, spark().streams().active().length);
    Lab.stopAll();
    assertEquals(0, spark().streams().active().length);
  }
}
