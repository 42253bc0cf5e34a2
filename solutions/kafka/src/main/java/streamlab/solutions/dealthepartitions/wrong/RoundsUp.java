package streamlab.solutions.dealthepartitions.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dealthepartitions.DealThePartitions;

/** Rounds up for everybody, as long as there is something left. */
@WrongAnswer(misconception = "rounds-up", failsAt = "uneven")
public final class RoundsUp implements DealThePartitions {

  @Override
  public Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups) {
    Map<String, List<List<Integer>>> deal = new HashMap<>();
    groups.forEach((group, members) -> deal.put(group, row(partitions, members)));
    return deal;
  }

  private static List<List<Integer>> row(int partitions, int members) {
    int share = (int) Math.ceil((double) partitions / members);
    List<List<Integer>> row = new ArrayList<>();
    for (int member = 0; member < members; member++) {
      int begin = Math.min(member * share, partitions);
      row.add(IntStream.range(begin, Math.min(begin + share, partitions)).boxed().toList());
    }
    return row;
  }
}
