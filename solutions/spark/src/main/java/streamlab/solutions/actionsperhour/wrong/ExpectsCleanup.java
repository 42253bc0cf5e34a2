package streamlab.solutions.actionsperhour.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.window;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.actionsperhour.ActionsPerHour;

/** Expects that the hour has gone when the late action comes. */
@WrongAnswer(misconception = "expects-cleanup", failsAt = "openAtFour")
public final class ExpectsCleanup implements ActionsPerHour {

  @Override
  public Predictions predictions() {
    return new Predictions(Mode.COMPLETE, 2, 0);
  }

  @Override
  public Dataset<Row> perHour(Dataset<Row> actions) {
    return actions
        .withWatermark("time", "2 hours")
        .groupBy(window(col("time"), "1 hour"), col("action"))
        .count()
        .select(col("window.start").as("start"), col("action"), col("count"))
        .orderBy("start", "action");
  }
}
