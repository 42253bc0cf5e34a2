package streamlab.solutions.describeoutput.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Has learnt that min.insync.replicas is the cluster's, whatever its value. */
@WrongAnswer(misconception = "never-an-override", failsAt = "differs")
public final class NeverMinInsync implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    Topic right = new ByFields().read(printed, clusterWide);
    Map<String, String> overrides = new HashMap<>(right.overrides());
    overrides.keySet().removeAll(clusterWide.keySet());
    return new Topic(right.name(), right.copies(), right.partitions(), overrides);
  }
}
