package streamlab.solutions.describeoutput.wrong;

import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Takes the leader and its copies for different things. */
@WrongAnswer(misconception = "leader-not-counted", failsAt = "copies")
public final class LeaderNotCounted implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    Topic right = new ByFields().read(printed, clusterWide);
    return new Topic(right.name(), right.copies() - 1, right.partitions(), right.overrides());
  }
}
