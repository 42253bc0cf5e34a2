package streamlab.exercises.describeoutput;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import streamlab.exercises.describeoutput.DescribeOutput.Partition;
import streamlab.exercises.describeoutput.DescribeOutput.Topic;

/** What a grader shows of an answer's topic. */
final class Page {

  private Page() {}

  static List<String> partitions(Topic topic) {
    return topic.partitions().stream().map(Page::line).toList();
  }

  static String line(Partition partition) {
    return "partition "
        + partition.number()
        + ": leader "
        + partition.leader()
        + ", replicas "
        + partition.replicas()
        + ", in sync "
        + new TreeSet<>(partition.inSync());
  }

  /** In the order of their names. */
  static List<String> overrides(Topic topic) {
    return new TreeMap<>(topic.overrides())
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.toList());
  }
}
