package streamlab.solutions.describeoutput.wrong;

import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Reads the broker as the number of the partition. */
@WrongAnswer(misconception = "leader-as-partition", failsAt = "partition")
public final class LeaderIsThePartition implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    Topic right = new ByFields().read(printed, clusterWide);
    return new Topic(
        right.name(),
        right.copies(),
        right.partitions().stream()
            .map(
                each -> new Partition(each.leader(), each.number(), each.replicas(), each.inSync()))
            .toList(),
        right.overrides());
  }
}
