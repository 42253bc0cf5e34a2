package streamlab.solutions.whichsettingwins.right;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.whichsettingwins.WhichSettingWins;

/** Cuts the settings in two by a stream; sets by SQL. */
@OtherRightAnswer("cut in two, set by SQL")
public final class CutsInTwo implements WhichSettingWins {

  @Override
  public Predictions predictions() {
    Set<String> resources =
        Set.of(
            "spark.driver.memory",
            "spark.cores.max",
            "spark.executor.cores",
            "spark.executor.memory");
    return new Predictions("local[2]", "RDD Example", "CSV file loader", resources);
  }

  @Override
  public Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted) {
    Map<Boolean, Map<String, String>> atRunTime =
        wanted.entrySet().stream()
            .collect(
                Collectors.partitioningBy(
                    setting -> running.conf().isModifiable(setting.getKey()),
                    Collectors.toMap(Entry::getKey, Entry::getValue)));
    atRunTime.get(true).forEach((name, value) -> running.sql("SET " + name + " = " + value));
    return atRunTime.get(false);
  }
}
