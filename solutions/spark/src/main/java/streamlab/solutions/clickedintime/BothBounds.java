package streamlab.solutions.clickedintime;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.to_timestamp;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.exercise.Solution;
import streamlab.exercises.clickedintime.ClickedInTime;

/** A watermark on both streams and a range in the condition; copies go before the join. */
@Solution
public class BothBounds implements ClickedInTime {

  @Override
  public Dataset<Row> clicked(Dataset<Row> impressions, Dataset<Row> clicks) {
    Dataset<Row> clicked =
        clicks
            .select(
                col("ImpressionID").as("ClickID"), to_timestamp(col("CreatedTime")).as("ClickTime"))
            .withWatermark("ClickTime", "30 minutes")
            .dropDuplicates("ClickID", "ClickTime");
    return impressions
        .withColumn("CreatedTime", to_timestamp(col("CreatedTime")))
        .withWatermark("CreatedTime", "30 minutes")
        .join(
            clicked,
            expr(
                "ImpressionID = ClickID"
                    + " AND ClickTime BETWEEN CreatedTime AND CreatedTime + INTERVAL 15 MINUTES"))
        .drop("ClickID");
  }

  @Override
  public OutputMode outputMode() {
    return OutputMode.Append();
  }
}
