package streamlab.solutions.unmatchedads.wrong;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.unmatchedads.UnmatchedAds;

/** The program of the task, untouched. */
@WrongAnswer(misconception = "one-side", failsAt = "impressionWithoutClick")
public final class AsGiven implements UnmatchedAds {

  private static final String IN_TIME =
      "ImpressionID = ClickID"
          + " AND ClickTime BETWEEN CreatedTime AND CreatedTime + INTERVAL 15 MINUTES";

  @Override
  public Dataset<Row> everyImpression(Dataset<Row> impressions, Dataset<Row> clicks) {
    return impressions.join(
        clicks.withWatermark("ClickTime", "30 minutes"), expr(IN_TIME), "left_outer");
  }

  @Override
  public Dataset<Row> everyClick(Dataset<Row> impressions, Dataset<Row> clicks) {
    return impressions
        .withWatermark("CreatedTime", "30 minutes")
        .join(clicks, expr(IN_TIME), "right_outer");
  }
}
