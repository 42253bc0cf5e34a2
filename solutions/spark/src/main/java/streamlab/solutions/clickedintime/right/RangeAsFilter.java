package streamlab.solutions.clickedintime.right;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.to_timestamp;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.clickedintime.ClickedInTime;

/** Joins by the name of the column and filters behind: Spark pushes the range into the join. */
@OtherRightAnswer("join by column name, the range as a filter behind an inner join")
public final class RangeAsFilter implements ClickedInTime {

  @Override
  public Dataset<Row> clicked(Dataset<Row> impressions, Dataset<Row> clicks) {
    Dataset<Row> shown =
        impressions
            .withColumn("CreatedTime", to_timestamp(col("CreatedTime")))
            .withWatermark("CreatedTime", "30 minutes");
    Dataset<Row> clicked =
        clicks
            .withColumn("ClickTime", to_timestamp(col("CreatedTime")))
            .drop("CreatedTime")
            .withWatermark("ClickTime", "30 minutes")
            .dropDuplicates();
    return shown
        .join(clicked, "ImpressionID")
        .where(col("ClickTime").geq(col("CreatedTime")))
        .where(col("ClickTime").leq(col("CreatedTime").plus(expr("INTERVAL 15 MINUTES"))));
  }

  @Override
  public OutputMode outputMode() {
    return OutputMode.Append();
  }
}
