package streamlab.solutions.describeoutput.wrong;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;
import streamlab.solutions.describeoutput.ByFields;

/** Believes the command that stands above. */
@WrongAnswer(misconception = "from-the-command", failsAt = "commands")
public final class CopiesOfTheCommand implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    Topic right = new ByFields().read(printed, clusterWide);
    Matcher asked = Pattern.compile("--replication-factor (\\d+)").matcher(printed);
    int copies = asked.find() ? Integer.parseInt(asked.group(1)) : right.copies();
    return new Topic(right.name(), copies, right.partitions(), right.overrides());
  }
}
