package streamlab.solutions.unmatchedads.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.unmatchedads.UnmatchedAds;

/** SQL over views of the streams with their watermarks. */
@OtherRightAnswer("in SQL")
public final class SqlOverViews implements UnmatchedAds {

  @Override
  public Dataset<Row> everyImpression(Dataset<Row> impressions, Dataset<Row> clicks) {
    return sql(impressions, clicks, "left");
  }

  @Override
  public Dataset<Row> everyClick(Dataset<Row> impressions, Dataset<Row> clicks) {
    return sql(impressions, clicks, "right");
  }

  private static Dataset<Row> sql(Dataset<Row> impressions, Dataset<Row> clicks, String side) {
    impressions.withWatermark("CreatedTime", "30 minutes").createOrReplaceTempView("shown_ads");
    clicks.withWatermark("ClickTime", "30 minutes").createOrReplaceTempView("ad_clicks");
    return impressions
        .sparkSession()
        .sql(
            "select ClickTime, ClickID, CreatedTime, ImpressionID from shown_ads "
                + side
                + " outer join ad_clicks on ImpressionID = ClickID"
                + " and ClickTime >= CreatedTime"
                + " and ClickTime <= CreatedTime + interval 15 minutes");
  }
}
