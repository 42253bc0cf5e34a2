package streamlab.solutions.dealthepartitions.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dealthepartitions.DealThePartitions;

/** Rounds down and leaves what is left to the last member. */
@WrongAnswer(misconception = "last-gets-rest", failsAt = "uneven")
public final class LastGetsTheRest implements DealThePartitions {

  @Override
  public Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups) {
    Map<String, List<List<Integer>>> deal = new HashMap<>();
    groups.forEach((group, members) -> deal.put(group, row(partitions, members)));
    return deal;
  }

  private static List<List<Integer>> row(int partitions, int members) {
    int working = Math.min(members, partitions);
    int share = partitions / working;
    List<List<Integer>> row = new ArrayList<>();
    for (int member = 0; member < members; member++) {
      int begin = Math.min(member * share, partitions);
      int end = member == working - 1 ? partitions : Math.min(begin + share, partitions);
      row.add(IntStream.range(begin, end).boxed().toList());
    }
    return row;
  }
}
