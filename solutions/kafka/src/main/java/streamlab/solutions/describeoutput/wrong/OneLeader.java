package streamlab.solutions.describeoutput.wrong;

import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Takes the first leader for the topic's. */
@WrongAnswer(misconception = "one-leader-per-topic", failsAt = "leaders")
public final class OneLeader implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    Topic right = new ByFields().read(printed, clusterWide);
    int leader = right.partitions().get(0).leader();
    return new Topic(
        right.name(),
        right.copies(),
        right.partitions().stream()
            .map(each -> new Partition(each.number(), leader, each.replicas(), each.inSync()))
            .toList(),
        right.overrides());
  }
}
