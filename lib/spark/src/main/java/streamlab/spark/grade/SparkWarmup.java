package streamlab.spark.grade;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.window;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

/**
 * Does once what graders of Spark exercises do most: a windowed sum with a watermark over a feed,
 * and the same as a batch. The class-data archive is made from what this loads.
 */
public final class SparkWarmup {

  private SparkWarmup() {}

  /** Prints {@code ok}, or ends with an exception. */
  public static void main(String[] arguments) {
    try (SparkSandbox sandbox = new SparkSandbox()) {
      Feed<Row> sales = sandbox.feed("time timestamp, name string, amount int");
      DrivenQuery<Row> query =
          sandbox.query(
              sales,
              sales
                  .rows()
                  .dropDuplicates("time", "name")
                  .withWatermark("time", "1 minute")
                  .groupBy(window(col("time"), "1 minute"), col("name"))
                  .agg(sum("amount").as("total")),
              OutputMode.Append());
      query.step(sale(0, "a", 40), sale(30, "a", 2));
      List<String> closed = query.step(sale(600, "b", 1));
      if (closed.size() != 1 || !closed.get(0).endsWith("42")) {
        throw new IllegalStateException("wrong rows: " + closed);
      }
    }
    System.out.println("ok: a window was closed");
  }

  private static Row sale(int second, String name, int amount) {
    return RowFactory.create(Timestamp.from(Instant.ofEpochSecond(second)), name, amount);
  }
}
