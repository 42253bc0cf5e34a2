package streamlab.solutions.whichsettingwins.wrong;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Gives all settings to a builder, and gets the session that runs already. */
@WrongAnswer(misconception = "second-builder-swallows", failsAt = "resources")
public final class SecondBuilder extends AsksTheSession {

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    SparkSession.Builder builder = SparkSession.builder();
    wanted.forEach(builder::config);
    builder.getOrCreate();
    return Map.of();
  }
}
