package streamlab.solutions.clickedintime.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.to_timestamp;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.clickedintime.BothBounds;

/** Sets both watermarks and joins on the id alone. */
@WrongAnswer(misconception = "no-range", failsAt = "fourRows")
public final class NoRange extends BothBounds {

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
        .join(clicked, expr("ImpressionID = ClickID"))
        .drop("ClickID");
  }
}
