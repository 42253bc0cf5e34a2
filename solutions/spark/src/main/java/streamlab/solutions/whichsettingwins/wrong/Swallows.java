package streamlab.solutions.whichsettingwins.wrong;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Catches the refusal and goes on. */
@WrongAnswer(misconception = "swallowed", failsAt = "resources")
public final class Swallows extends AsksTheSession {

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    wanted.forEach(
        (name, value) -> {
          try {
            running.conf().set(name, value);
          } catch (Exception e) {
            System.err.println(name + " was not set: " + e.getMessage());
          }
        });
    return Map.of();
  }
}
