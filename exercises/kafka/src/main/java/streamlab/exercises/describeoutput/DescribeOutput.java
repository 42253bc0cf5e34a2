package streamlab.exercises.describeoutput;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@code kafka-topics --describe} prints about one topic. */
@FunctionalInterface
public interface DescribeOutput {

  /**
   * A topic as it was printed.
   *
   * @param name its name
   * @param copies how many copies of each partition there are meant to be
   * @param partitions its partitions, as they were printed
   * @param overrides the settings that are the topic's own
   */
  record Topic(
      String name, int copies, List<Partition> partitions, Map<String, String> overrides) {}

  /**
   * A partition as it was printed.
   *
   * @param number its number, from 0
   * @param leader the broker that leads it
   * @param replicas the brokers with a copy of it, as they were printed
   * @param inSync the brokers whose copies are in sync
   */
  record Partition(int number, int leader, List<Integer> replicas, Set<Integer> inSync) {}

  /**
   * Reads a page.
   *
   * @param printed a terminal's page: the lines about one topic, maybe with commands above them
   * @param clusterWide settings that administrators have set for all topics of the cluster; what a
   *     topic has of these, with the same value, is none of its own
   */
  Topic read(String printed, Map<String, String> clusterWide);
}
