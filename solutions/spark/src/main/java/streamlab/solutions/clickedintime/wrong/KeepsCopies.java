package streamlab.solutions.clickedintime.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.to_timestamp;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.clickedintime.BothBounds;

/** Lets copies through. */
@WrongAnswer(misconception = "counts-twice", failsAt = "sentAgain")
public final class KeepsCopies extends BothBounds {

  @Override
  public Dataset<Row> clicked(Dataset<Row> impressions, Dataset<Row> clicks) {
    Dataset<Row> clicked =
        clicks
            .select(
                col("ImpressionID").as("ClickID"), to_timestamp(col("CreatedTime")).as("ClickTime"))
            .withWatermark("ClickTime", "30 minutes");
    return impressions
        .withColumn("CreatedTime", to_timestamp(col("CreatedTime")))
        .withWatermark("CreatedTime", "30 minutes")
        .join(
            clicked,
            expr(
                "ImpressionID = ClickID AND ClickTime BETWEEN CreatedTime AND CreatedTime +"
                    + " INTERVAL 15 MINUTES"))
        .drop("ClickID");
  }
}
