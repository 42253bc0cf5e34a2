package streamlab.solutions.clickedintime.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.to_timestamp;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.clickedintime.BothBounds;

/** Has the range but no watermark. */
@WrongAnswer(misconception = "no-watermark", failsAt = "boundedState")
public final class NoWatermark extends BothBounds {

  @Override
  public Dataset<Row> clicked(Dataset<Row> impressions, Dataset<Row> clicks) {
    Dataset<Row> clicked =
        clicks
            .select(
                col("ImpressionID").as("ClickID"), to_timestamp(col("CreatedTime")).as("ClickTime"))
            .dropDuplicates("ClickID", "ClickTime");
    return impressions
        .withColumn("CreatedTime", to_timestamp(col("CreatedTime")))
        .join(
            clicked,
            expr(
                "ImpressionID = ClickID AND ClickTime BETWEEN CreatedTime AND CreatedTime +"
                    + " INTERVAL 15 MINUTES"))
        .drop("ClickID");
  }
}
