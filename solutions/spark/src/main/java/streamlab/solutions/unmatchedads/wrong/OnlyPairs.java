package streamlab.solutions.unmatchedads.wrong;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.unmatchedads.UnmatchedAds;

/** Takes an inner join. */
@WrongAnswer(misconception = "only-pairs", failsAt = "impressionsOfTables")
public final class OnlyPairs implements UnmatchedAds {

  private static final String IN_TIME =
      "ImpressionID = ClickID"
          + " AND ClickTime BETWEEN CreatedTime AND CreatedTime + INTERVAL 15 MINUTES";

  @Override
  public Dataset<Row> everyImpression(Dataset<Row> impressions, Dataset<Row> clicks) {
    return joined(impressions, clicks, "inner");
  }

  @Override
  public Dataset<Row> everyClick(Dataset<Row> impressions, Dataset<Row> clicks) {
    return joined(impressions, clicks, "inner");
  }

  private static Dataset<Row> joined(Dataset<Row> impressions, Dataset<Row> clicks, String kind) {
    return impressions
        .withWatermark("CreatedTime", "30 minutes")
        .join(clicks.withWatermark("ClickTime", "30 minutes"), expr(IN_TIME), kind);
  }
}
