package streamlab.solutions.describeoutput;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import streamlab.exercise.Solution;
import streamlab.exercises.describeoutput.DescribeOutput;

/** Makes a map of each line, then asks the maps. */
@Solution
public final class ByFields implements DescribeOutput {

  @Override
  public Topic read(String printed, Map<String, String> clusterWide) {
    List<Map<String, String>> lines =
        printed
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("Topic:"))
            .map(line -> pairs(line, "\t", ":"))
            .toList();
    Map<String, String> topic = lines.get(0);
    Map<String, String> overrides = pairs(topic.get("Configs"), ",", "=");
    overrides.entrySet().removeIf(each -> each.getValue().equals(clusterWide.get(each.getKey())));
    return new Topic(
        topic.get("Topic"),
        Integer.parseInt(topic.get("ReplicationFactor")),
        lines.stream().skip(1).map(ByFields::partition).toList(),
        overrides);
  }

  private static Partition partition(Map<String, String> fields) {
    return new Partition(
        Integer.parseInt(fields.get("Partition")),
        Integer.parseInt(fields.get("Leader")),
        brokers(fields.get("Replicas")),
        new LinkedHashSet<>(brokers(fields.get("Isr"))));
  }

  private static List<Integer> brokers(String numbers) {
    return Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
  }

  /** Each pair is cut at its first sign: a value may have more of them. */
  private static Map<String, String> pairs(String text, String between, String sign) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : text.split(between)) {
      int cut = pair.indexOf(sign);
      if (cut > 0) {
        pairs.put(pair.substring(0, cut).strip(), pair.substring(cut + 1).strip());
      }
    }
    return pairs;
  }
}
