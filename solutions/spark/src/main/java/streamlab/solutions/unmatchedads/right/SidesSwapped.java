package streamlab.solutions.unmatchedads.right;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.unmatchedads.UnmatchedAds;

/** Every impression as a right outer join with the clicks on the left, and the other way round. */
@OtherRightAnswer("sides swapped, the condition from columns")
public final class SidesSwapped implements UnmatchedAds {

  @Override
  public Dataset<Row> everyImpression(Dataset<Row> impressions, Dataset<Row> clicks) {
    return clicks
        .withWatermark("ClickTime", "30 minutes")
        .join(impressions.withWatermark("CreatedTime", "30 minutes"), inTime(), "right_outer");
  }

  @Override
  public Dataset<Row> everyClick(Dataset<Row> impressions, Dataset<Row> clicks) {
    return clicks
        .withWatermark("ClickTime", "30 minutes")
        .join(impressions.withWatermark("CreatedTime", "30 minutes"), inTime(), "left_outer");
  }

  private static Column inTime() {
    Column limit = col("CreatedTime").plus(expr("INTERVAL 15 MINUTES"));
    return col("ClickID")
        .equalTo(col("ImpressionID"))
        .and(col("ClickTime").between(col("CreatedTime"), limit));
  }
}
