package streamlab.solutions.describeoutput.wrong;

import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Takes whatever is printed for the topic's own. */
@WrongAnswer(misconception = "cluster-setting-as-override", failsAt = "overrides")
public final class EverySettingIsAnOverride implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    return new ByFields().read(printed, Map.of());
  }
}
