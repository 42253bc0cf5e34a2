package streamlab.solutions.actionsperhour.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.actionsperhour.ActionsPerHour;

/** In SQL over a temporary view; the watermark is set before. */
@OtherRightAnswer("in SQL, columns in another order")
public final class SqlText implements ActionsPerHour {

  @Override
  public Predictions predictions() {
    return new Predictions(Mode.COMPLETE, 3, 0);
  }

  @Override
  public Dataset<Row> perHour(Dataset<Row> actions) {
    actions.withWatermark("time", "120 minutes").createOrReplaceTempView("actions");
    return actions
        .sparkSession()
        .sql(
            """
            select count(*) as count, action, window.start as start
            from actions
            group by window(time, '1 hour'), action
            order by start, action
            """);
  }
}
