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
