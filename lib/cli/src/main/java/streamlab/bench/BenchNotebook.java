package streamlab.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Notebooks made for measuring: the same Spark code for each kernel. */
final class BenchNotebook {

  private static final String IMPORTS =
      """
      import org.apache.spark.sql.*;
      import org.apache.spark.sql.streaming.*;
      """;

  private static final String COUNTS =
      """
      var counts = spark.readStream().format("kafka")
          .option("kafka.bootstrap.servers", "%s")
          .option("subscribe", "%s")
          .option("startingOffsets", "earliest")
          .load()
          .selectExpr("CAST(key AS STRING) AS key")
          .groupBy("key").count();
      """;

  private static final String FIRST_RESULT =
      """
      var query = counts.writeStream().format("memory").queryName("counts").outputMode("complete")
          .trigger(Trigger.AvailableNow())
          .start();
      query.awaitTermination();
      System.out.println(spark.table("counts").collectAsList().size() + " keys");
      """;

  private static final String RUNNING =
      """
      var query = counts.writeStream().format("memory").queryName("counts").outputMode("complete")
          .start();
      query.processAllAvailable();
      var release = java.nio.file.Path.of("%s");
      java.nio.file.Files.createFile(release.resolveSibling("running"));
      while (!java.nio.file.Files.exists(release)) {
        java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
      }
      """;

  private static final String RATE =
      """
      var spark = streamlab.spark.Lab.spark();
      var query = spark.readStream().format("rate").option("rowsPerSecond", 50000).load()
          .writeStream().format("noop").start();
      query.processAllAvailable();
      streamlab.spark.Lab.watch(query);
      """;

  private static final String READINGS =
      """
      var threads = (com.sun.management.ThreadMXBean)
          java.lang.management.ManagementFactory.getThreadMXBean();
      double milliseconds(java.util.function.Predicate<String> name) {
        double sum = 0;
        for (var each : threads.getThreadInfo(threads.getAllThreadIds())) {
          if (each != null && name.test(each.getThreadName())) {
            sum += threads.getThreadCpuTime(each.getThreadId()) / 1e6;
          }
        }
        return sum;
      }
      double drawing() {
        return milliseconds(name -> name.equals("live-displays"));
      }
      double listening() {
        return milliseconds(name -> name.startsWith("spark-listener-group-streams"));
      }
      double drawn = drawing(), listened = listening();
      long opened = System.nanoTime();
      """;

  private static final String MINUTES =
      """
      var read = new java.util.concurrent.atomic.AtomicLong();
      spark.streams().addListener(new StreamingQueryListener() {
        public void onQueryStarted(QueryStartedEvent event) {}
        public void onQueryProgress(QueryProgressEvent event) {
          read.addAndGet(event.progress().numInputRows());
        }
        public void onQueryTerminated(QueryTerminatedEvent event) {}
      });
      for (int minute = 1; minute <= %d; minute++) {
        query.awaitTermination(60_000);
        System.gc();
        var heap = java.lang.management.ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.println(String.format(java.util.Locale.ROOT,
            "minute %%d: heap %%.1f MB, board %%.1f ms, listener %%.1f ms, wall %%.1f ms, rows %%d",
            minute, heap.getUsed() / 1e6, drawing() - drawn, listening() - listened,
            (System.nanoTime() - opened) / 1e6, read.get()));
      }
      query.stop();
      """;

  private BenchNotebook() {}

  /** From a session as the lab makes it to the first result. */
  static Path withLab(Path file, String address, String topic) throws IOException {
    String session = "var spark = streamlab.spark.Lab.spark();\n";
    return write(file, "streamlab-spark", IMPORTS, session + counts(address, topic) + FIRST_RESULT);
  }

  /** From a session as Spark's documentation makes it to the first result. */
  static Path stock(Path file, String address, String topic) throws IOException {
    return stock(file, address, topic, "");
  }

  /** The same with the one setting that every course recommends for a laptop. */
  static Path stockWithFewPartitions(Path file, String address, String topic) throws IOException {
    return stock(file, address, topic, ".config(\"spark.sql.shuffle.partitions\", 2)");
  }

  private static Path stock(Path file, String address, String topic, String settings)
      throws IOException {
    String session =
        "var spark = SparkSession.builder().master(\"local[*]\").appName(\"x\")%s.getOrCreate();\n"
            .formatted(settings);
    return write(file, "java", IMPORTS, session + counts(address, topic) + FIRST_RESULT);
  }

  /**
   * A query that goes on until the file {@code release} exists; the file {@code running} beside it
   * appears when it has its first result.
   */
  static Path running(Path file, String address, String topic, Path release) throws IOException {
    String session = "var spark = streamlab.spark.Lab.spark();\n";
    String query = RUNNING.formatted(release.toString().replace('\\', '/'));
    return write(file, "streamlab-spark", IMPORTS, session + counts(address, topic) + query);
  }

  /** A board on 50,000 rows a second; the last cell tells once a minute what has been used. */
  static Path board(Path file, int minutes) throws IOException {
    return write(file, "streamlab-spark", IMPORTS, RATE, READINGS, MINUTES.formatted(minutes));
  }

  private static String counts(String address, String topic) {
    return COUNTS.formatted(address, topic);
  }

  private static Path write(Path file, String kernel, String... sources) throws IOException {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (String source : sources) {
      cells.add(
          Map.of(
              "cell_type",
              "code",
              "id",
              "cell-" + cells.size(),
              "metadata",
              Map.of(),
              "outputs",
              List.of(),
              "source",
              source));
    }
    Map<String, Object> kernelspec =
        Map.of("name", kernel, "language", "java", "display_name", kernel);
    Map<String, Object> notebook =
        Map.of(
            "cells",
            cells,
            "metadata",
            Map.of("kernelspec", kernelspec),
            "nbformat",
            4,
            "nbformat_minor",
            5);
    Files.createDirectories(file.getParent());
    new ObjectMapper().writeValue(file.toFile(), notebook);
    return file;
  }
}
