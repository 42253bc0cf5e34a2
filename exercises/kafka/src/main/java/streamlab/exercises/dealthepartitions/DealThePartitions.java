package streamlab.exercises.dealthepartitions;

import java.util.List;
import java.util.Map;

/** Who owns which partitions of a topic, once all members have joined their groups? */
@FunctionalInterface
public interface DealThePartitions {

  /**
   * A prediction, made without Kafka.
   *
   * @param partitions how many partitions the topic has, one or more; their numbers begin at 0
   * @param groups how many members each group has, one or more, by the group's name; all of them
   *     subscribe to the topic
   * @return for each group one list per member, in the order of the members: the numbers of its
   *     partitions, ascending
   */
  Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups);
}
