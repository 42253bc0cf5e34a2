package streamlab.solutions.sparkpartitioncounts.wrong;

import org.apache.spark.api.java.JavaRDD;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Takes repartition for both directions. */
@WrongAnswer(misconception = "shuffles-to-shrink", failsAt = "fewer")
public final class RepartitionBothWays extends CutsAndJoins {

  @Override
  public JavaRDD<String> changed(JavaRDD<String> lines, int partitions) {
    return lines.repartition(partitions);
  }
}
