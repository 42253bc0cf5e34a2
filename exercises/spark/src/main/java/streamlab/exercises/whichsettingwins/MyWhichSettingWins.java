package streamlab.exercises.whichsettingwins;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyWhichSettingWins implements WhichSettingWins {

  @Override
  public Predictions predictions() {
    throw new NotStarted("write what is in effect after both builders.");
  }

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    throw new NotStarted("set what can be set, and return the rest.");
  }
}
