package streamlab.solutions.whichsettingwins.wrong;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Believes that every setting of SQL may change. */
@WrongAnswer(misconception = "by-prefix", failsAt = "fixedOfSql")
public final class GoesByTheName extends AsksTheSession {

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    Map<String, String> later = new TreeMap<>();
    wanted.forEach(
        (name, value) -> {
          if (name.startsWith("spark.sql.")) {
            running.conf().set(name, value);
          } else {
            later.put(name, value);
          }
        });
    return later;
  }
}
