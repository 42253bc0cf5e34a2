package streamlab.solutions.sparkpartitioncounts.wrong;

import org.apache.spark.api.java.JavaRDD;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Takes coalesce for both directions. */
@WrongAnswer(misconception = "coalesce-grows", failsAt = "more")
public final class CoalesceBothWays extends CutsAndJoins {

  @Override
  public JavaRDD<String> changed(JavaRDD<String> lines, int partitions) {
    return lines.coalesce(partitions);
  }
}
