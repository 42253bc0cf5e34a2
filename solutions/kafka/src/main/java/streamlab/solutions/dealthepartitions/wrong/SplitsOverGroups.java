package streamlab.solutions.dealthepartitions.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dealthepartitions.DealThePartitions;

/** Deals to all members of all groups at once. */
@WrongAnswer(misconception = "splits-over-groups", failsAt = "secondGroup")
public final class SplitsOverGroups implements DealThePartitions {

  @Override
  public Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups) {
    int all = groups.values().stream().mapToInt(Integer::intValue).sum();
    List<List<Integer>> row = ranges(partitions, all);
    Map<String, List<List<Integer>>> deal = new HashMap<>();
    int next = 0;
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      deal.put(group.getKey(), row.subList(next, next + group.getValue()));
      next += group.getValue();
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
