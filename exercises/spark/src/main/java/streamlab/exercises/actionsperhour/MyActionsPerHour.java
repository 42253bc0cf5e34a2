package streamlab.exercises.actionsperhour;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyActionsPerHour implements ActionsPerHour {

  @Override
  public Predictions predictions() {
    throw new NotStarted("write what you expect of the six actions.");
  }

  @Override
  public Dataset<Row> perHour(Dataset<Row> actions) {
    throw new NotStarted("write the counts per hour and action, sorted.");
  }
}
