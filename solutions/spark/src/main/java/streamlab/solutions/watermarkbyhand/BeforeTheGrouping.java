package streamlab.solutions.watermarkbyhand;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.window;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.Solution;
import streamlab.exercises.watermarkbyhand.WatermarkByHand;

/** The boundary follows the largest time; in code it is set on the column that windows are of. */
@Solution
public class BeforeTheGrouping implements WatermarkByHand {

  @Override
  public Predictions predictions() {
    return new Predictions(
        List.of("09:33", "09:39", "09:52", "10:01", "10:18", "10:18", "10:18"),
        Fate.DROPPED,
        Fate.COUNTED,
        1,
        Fate.COUNTED,
        Fate.COUNTED);
  }

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .withColumn("time", to_timestamp(col("CreatedTime"), "yyyy-MM-dd HH:mm:ss"))
        .withColumn("buy", when(col("Type").equalTo("BUY"), col("Amount")).otherwise(0))
        .withColumn("sell", when(col("Type").equalTo("SELL"), col("Amount")).otherwise(0))
        .withWatermark("time", "30 minutes")
        .groupBy(window(col("time"), "15 minutes"))
        .agg(sum("buy").as("buy"), sum("sell").as("sell"))
        .select(col("window.start"), col("window.end"), col("buy"), col("sell"));
  }
}
