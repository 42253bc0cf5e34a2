package streamlab.solutions.whichsettingwins.wrong;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Sets everything at run time. */
@WrongAnswer(misconception = "run-time-resources", failsAt = "resources")
public final class SetsAll extends AsksTheSession {

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    wanted.forEach(running.conf()::set);
    return Map.of();
  }
}
