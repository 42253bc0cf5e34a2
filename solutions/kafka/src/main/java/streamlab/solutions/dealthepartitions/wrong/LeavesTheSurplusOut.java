package streamlab.solutions.dealthepartitions.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dealthepartitions.DealThePartitions;

/** Forgets members that own nothing. */
@WrongAnswer(misconception = "surplus-left-out", failsAt = "surplus")
public final class LeavesTheSurplusOut implements DealThePartitions {

  @Override
  public Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups) {
    Map<String, List<List<Integer>>> deal = new HashMap<>();
    groups.forEach((group, members) -> deal.put(group, row(partitions, members)));
    return deal;
  }

  private static List<List<Integer>> row(int partitions, int members) {
    return ranges(partitions, Math.min(members, partitions));
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
