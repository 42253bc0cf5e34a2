package streamlab.spark.time;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.window;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The trades of the windows chapter, in their order of arrival, and the totals taken of them. */
final class Trades {

  record Trade(String createdTime, String type, int amount, String brokerCode) {}

  static final List<Trade> ALL =
      List.of(
          trade("10:03:00", "BUY", 200),
          trade("10:09:00", "BUY", 450),
          trade("10:22:00", "SELL", 350),
          trade("10:31:00", "BUY", 700),
          trade("10:48:00", "SELL", 600),
          trade("10:14:00", "SELL", 300),
          trade("10:16:00", "SELL", 300));

  static final Column QUARTER = window(col("time"), "15 minutes");
  static final Column SLIDING = window(col("time"), "15 minutes", "5 minutes");

  private Trades() {}

  static Trade trade(String time, String type, int amount) {
    return new Trade("2019-02-05 " + time, type, amount, "ABX");
  }

  static Dataset<Row> prepared(Dataset<Row> trades) {
    return trades
        .withColumn("time", to_timestamp(col("createdTime")))
        .withColumn("buying", when(col("type").equalTo("BUY"), col("amount")).otherwise(0))
        .withColumn("selling", when(col("type").equalTo("SELL"), col("amount")).otherwise(0));
  }

  /** Buy and sell totals by window, of prepared trades. */
  static Dataset<Row> totals(Dataset<Row> prepared, Column window) {
    return totals(prepared, window, "buying", "selling");
  }

  static Dataset<Row> totals(Dataset<Row> rows, Column window, String buying, String selling) {
    return rows.groupBy(window).agg(sum(buying).as("buy"), sum(selling).as("sell"));
  }

  /** Buy and sell totals by quarter of an hour, with a watermark of 30 minutes. */
  static Dataset<Row> boundedTotals(Dataset<Row> trades) {
    return totals(watermarked(trades), QUARTER);
  }

  static Dataset<Row> watermarked(Dataset<Row> trades) {
    return prepared(trades).withWatermark("time", "30 minutes");
  }
}
