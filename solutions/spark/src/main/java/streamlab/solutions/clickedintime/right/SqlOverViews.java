package streamlab.solutions.clickedintime.right;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.clickedintime.ClickedInTime;

/** SQL over two views; SQL has no word for a watermark, so it is set before. */
@OtherRightAnswer("in SQL, columns in another order, a pattern for the times")
public final class SqlOverViews implements ClickedInTime {

  private static final String TIME = "to_timestamp(CreatedTime, 'yyyy-MM-dd HH:mm:ss')";

  @Override
  public Dataset<Row> clicked(Dataset<Row> impressions, Dataset<Row> clicks) {
    impressions
        .withColumn("shown", expr(TIME))
        .withWatermark("shown", "30 minutes")
        .createOrReplaceTempView("shown_ads");
    clicks
        .withColumn("clicked", expr(TIME))
        .withWatermark("clicked", "30 minutes")
        .dropDuplicates("ImpressionID", "clicked")
        .createOrReplaceTempView("ad_clicks");
    return impressions
        .sparkSession()
        .sql(
            """
            select c.clicked as ClickTime, i.shown as CreatedTime, i.Campaigner, i.ImpressionID
            from ad_clicks c join shown_ads i on c.ImpressionID = i.ImpressionID
              and c.clicked >= i.shown and c.clicked <= i.shown + interval 15 minutes
            """);
  }

  @Override
  public OutputMode outputMode() {
    return OutputMode.Append();
  }
}
