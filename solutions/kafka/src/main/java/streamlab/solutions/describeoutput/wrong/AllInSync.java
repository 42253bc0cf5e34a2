package streamlab.solutions.describeoutput.wrong;

import java.util.Map;
import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Takes all copies to be in sync. */
@WrongAnswer(misconception = "all-in-sync", failsAt = "lostCopies")
public final class AllInSync implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    Topic right = new ByFields().read(printed, clusterWide);
    return new Topic(
        right.name(),
        right.copies(),
        right.partitions().stream()
            .map(
                each ->
                    new Partition(
                        each.number(), each.leader(), each.replicas(), Set.copyOf(each.replicas())))
            .toList(),
        right.overrides());
  }
}
