package streamlab.solutions.describeoutput.wrong;

import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Tidies up the list of replicas. */
@WrongAnswer(misconception = "replicas-sorted", failsAt = "partition")
public final class SortsReplicas implements DescribeOutput {

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
                        each.number(),
                        each.leader(),
                        each.replicas().stream().sorted().toList(),
                        each.inSync()))
            .toList(),
        right.overrides());
  }
}
