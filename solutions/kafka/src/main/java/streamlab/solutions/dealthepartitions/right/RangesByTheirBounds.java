package streamlab.solutions.dealthepartitions.right;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.dealthepartitions.DealThePartitions;

/** Computes where each member's range begins; no counter runs along. */
@OtherRightAnswer("bounds of the ranges, in streams")
public final class RangesByTheirBounds implements DealThePartitions {

  @Override
  public Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups) {
    return groups.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, group -> row(partitions, group.getValue())));
  }

  private static List<List<Integer>> row(int partitions, int members) {
    return IntStream.range(0, members)
        .mapToObj(
            member ->
                IntStream.range(
                        begin(member, partitions, members), begin(member + 1, partitions, members))
                    .boxed()
                    .toList())
        .toList();
  }

  private static int begin(int member, int partitions, int members) {
    return member * (partitions / members) + Math.min(member, partitions % members);
  }
}
