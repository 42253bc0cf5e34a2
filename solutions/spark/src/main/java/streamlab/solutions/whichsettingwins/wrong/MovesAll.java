package streamlab.solutions.whichsettingwins.wrong;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Leaves everything to the next start. */
@WrongAnswer(misconception = "all-fixed", failsAt = "resources")
public final class MovesAll extends AsksTheSession {

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    return wanted;
  }
}
