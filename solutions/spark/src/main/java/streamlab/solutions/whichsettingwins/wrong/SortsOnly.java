package streamlab.solutions.whichsettingwins.wrong;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Sorts the settings and sets none. */
@WrongAnswer(misconception = "not-set", failsAt = "onThisSession")
public final class SortsOnly extends AsksTheSession {

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    Map<String, String> later = new TreeMap<>(wanted);
    later.keySet().removeIf(running.conf()::isModifiable);
    return later;
  }
}
