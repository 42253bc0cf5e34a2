package streamlab.solutions.whichsettingwins.wrong;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;
import streamlab.spark.Lab;

/** Takes the session that the lab hands out for the one it was given. */
@WrongAnswer(misconception = "other-session", failsAt = "onThisSession")
public final class SetsElsewhere extends AsksTheSession {

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    return super.forTheBuilder(Lab.spark(), wanted);
  }
}
