package streamlab.solutions.dealthepartitions.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dealthepartitions.DealThePartitions;

/** Deals one partition after the other, in turn. */
@WrongAnswer(misconception = "card-by-card", failsAt = "even")
public final class DealsCardByCard implements DealThePartitions {

  @Override
  public Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups) {
    Map<String, List<List<Integer>>> deal = new HashMap<>();
    groups.forEach((group, members) -> deal.put(group, row(partitions, members)));
    return deal;
  }

  private static List<List<Integer>> row(int partitions, int members) {
    List<List<Integer>> row = new ArrayList<>();
    for (int member = 0; member < members; member++) {
      row.add(new ArrayList<>());
    }
    for (int partition = 0; partition < partitions; partition++) {
      row.get(partition % members).add(partition);
    }
    return row;
  }
}
