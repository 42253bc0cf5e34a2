package streamlab.solutions.describeoutput.right;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.describeoutput.DescribeOutput;

/** Looks for the fields by regular expressions. */
@OtherRightAnswer("a regular expression for the fields that are needed")
public final class OnePattern implements DescribeOutput {

  private static final Pattern TOPIC =
      Pattern.compile("(?m)^Topic: *(\\S+)\\t.*ReplicationFactor: *(\\d+)\\tConfigs:[ \\t]*(\\S*)");
  private static final Pattern PARTITION =
      Pattern.compile("Partition: (\\d+)\\tLeader: (\\d+)\\tReplicas: (\\S+)\\tIsr: (\\S+)");
  private static final Pattern SETTING = Pattern.compile("([^=,]+)=([^,]*)");

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    MatchResult topic = TOPIC.matcher(printed).results().findFirst().orElseThrow();
    List<Partition> partitions = new ArrayList<>();
    PARTITION.matcher(printed).results().map(OnePattern::partition).forEach(partitions::add);

    Map<String, String> overrides = new HashMap<>();
    SETTING
        .matcher(topic.group(3))
        .results()
        .filter(each -> !each.group(2).equals(clusterWide.get(each.group(1))))
        .forEach(each -> overrides.put(each.group(1), each.group(2)));
    return new Topic(topic.group(1), Integer.parseInt(topic.group(2)), partitions, overrides);
  }

  private static Partition partition(MatchResult found) {
    return new Partition(
        Integer.parseInt(found.group(1)),
        Integer.parseInt(found.group(2)),
        brokers(found.group(3)),
        new HashSet<>(brokers(found.group(4))));
  }

  private static List<Integer> brokers(String numbers) {
    return Stream.of(numbers.split(",")).map(Integer::valueOf).toList();
  }
}
