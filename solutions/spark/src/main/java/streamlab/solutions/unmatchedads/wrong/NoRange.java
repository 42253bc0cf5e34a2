package streamlab.solutions.unmatchedads.wrong;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.unmatchedads.UnmatchedAds;

/** Joins on the id alone. */
@WrongAnswer(misconception = "no-range", failsAt = "impressionsOfTables")
public final class NoRange implements UnmatchedAds {

  private static final String IN_TIME = "ImpressionID = ClickID";

  @Override
  public Dataset<Row> everyImpression(Dataset<Row> impressions, Dataset<Row> clicks) {
    return joined(impressions, clicks, "left_outer");
  }

  @Override
  public Dataset<Row> everyClick(Dataset<Row> impressions, Dataset<Row> clicks) {
    return joined(impressions, clicks, "right_outer");
  }

  private static Dataset<Row> joined(Dataset<Row> impressions, Dataset<Row> clicks, String kind) {
    return impressions
        .withWatermark("CreatedTime", "30 minutes")
        .join(clicks.withWatermark("ClickTime", "30 minutes"), expr(IN_TIME), kind);
  }
}
