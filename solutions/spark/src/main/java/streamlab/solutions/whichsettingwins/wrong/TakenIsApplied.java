package streamlab.solutions.whichsettingwins.wrong;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Tries each one: what is not refused must have worked. */
@WrongAnswer(misconception = "taken-is-not-applied", failsAt = "takenWithoutEffect")
public final class TakenIsApplied extends AsksTheSession {

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    Map<String, String> later = new TreeMap<>();
    wanted.forEach(
        (name, value) -> {
          try {
            running.conf().set(name, value);
          } catch (Exception e) {
            later.put(name, value);
          }
        });
    return later;
  }
}
