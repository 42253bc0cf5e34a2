package streamlab.solutions.unmatchedads.wrong;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.unmatchedads.UnmatchedAds;

/** Wants the answer at once. */
@WrongAnswer(misconception = "too-early", failsAt = "impressionWithoutClick")
public final class NoDelay implements UnmatchedAds {

  private static final String IN_TIME =
      "ImpressionID = ClickID"
          + " AND ClickTime BETWEEN CreatedTime AND CreatedTime + INTERVAL 15 MINUTES";

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
        .withWatermark("CreatedTime", "0 seconds")
        .join(clicks.withWatermark("ClickTime", "0 seconds"), expr(IN_TIME), kind);
  }
}
