package streamlab.solutions.whichsettingwins;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.Solution;
import streamlab.exercises.whichsettingwins.WhichSettingWins;

/** The first context wins; whether a setting takes effect at run time is for the session to say. */
@Solution
public class AsksTheSession implements WhichSettingWins {

  @Override
  public Predictions predictions() {
    return new Predictions(
        "local[2]",
        "RDD Example",
        "CSV file loader",
        Set.of(
            "spark.executor.memory",
            "spark.executor.cores",
            "spark.cores.max",
            "spark.driver.memory"));
  }

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    Map<String, String> later = new TreeMap<>();
    wanted.forEach(
        (name, value) -> {
          if (running.conf().isModifiable(name)) {
            running.conf().set(name, value);
          } else {
            later.put(name, value);
          }
        });
    return later;
  }
}
