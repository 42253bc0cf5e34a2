package streamlab.solutions.describeoutput.wrong;

import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Counts the copies that are in sync. */
@WrongAnswer(misconception = "only-copies-in-sync", failsAt = "lostCopies")
public final class CountsCopiesInSync implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    Topic right = new ByFields().read(printed, clusterWide);
    return new Topic(
        right.name(),
        right.partitions().get(0).inSync().size(),
        right.partitions(),
        right.overrides());
  }
}
