package streamlab.solutions.dealthepartitions.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dealthepartitions.DealThePartitions;

/** Takes "one partition, one consumer" for true beyond the group. */
@WrongAnswer(misconception = "one-consumer-overall", failsAt = "secondGroup")
public final class OneConsumerOverall implements DealThePartitions {

  @Override
  public Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups) {
    Map<String, List<List<Integer>>> deal = new HashMap<>();
    int free = partitions;
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      deal.put(group.getKey(), ranges(free, group.getValue()));
      free = 0;
    }
    return deal;
  }

  private static List<List<Integer>> ranges(int partitions, int members) {
    List<List<Integer>> ranges = new ArrayList<>();
    int next = 0;
    for (int member = 0; member < members; member++) {
      int share = partitions / members + (member < partitions % members ? 1 : 0);
      ranges.add(IntStream.range(next, next + share).boxed().toList());
      next += share;
    }
    return ranges;
  }
}
