package streamlab.exercises.dealthepartitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import streamlab.grade.Check;

/** What known misconceptions make of a topic with so many partitions and its groups. */
record Misdeals(int partitions, Map<String, Integer> groups) {

  /** Adds their patterns to a comparison of {@link #lines}. */
  Check addTo(Check check) {
    return check
        .smells("shared-owner", each(this::sharedOwner))
        .smells("surplus-left-out", each(this::surplusLeftOut))
        .smells("last-gets-rest", each(this::lastGetsRest))
        .smells("rounds-up", each(this::roundsUp))
        .smells("card-by-card", each(this::cardByCard))
        .smells("one-consumer-overall", oneConsumerOverall())
        .smells("splits-over-groups", splitOverGroups());
  }

  /** A deal as lines, one for each group, in the order of their names. */
  static List<String> lines(Map<String, List<List<Integer>>> deal) {
    List<String> lines = new ArrayList<>();
    if (deal != null) {
      new TreeMap<>(deal).forEach((group, members) -> lines.add(group + ": " + members));
    }
    return lines;
  }

  private List<String> each(Function<Integer, List<List<Integer>>> dealer) {
    Map<String, List<List<Integer>>> deal = new TreeMap<>();
    groups.forEach((group, members) -> deal.put(group, dealer.apply(members)));
    return lines(deal);
  }

  /** Ranges of these sizes, as far as there are partitions. */
  private List<List<Integer>> ranges(IntStream sizes) {
    List<List<Integer>> deal = new ArrayList<>();
    int[] next = {0};
    sizes.forEach(
        size -> {
          int end = Math.min(next[0] + size, partitions);
          deal.add(IntStream.range(next[0], end).boxed().toList());
          next[0] = end;
        });
    return deal;
  }

  private List<List<Integer>> right(int members) {
    return ranges(
        IntStream.range(0, members)
            .map(member -> partitions / members + (member < partitions % members ? 1 : 0)));
  }

  private List<List<Integer>> sharedOwner(int members) {
    return members <= partitions
        ? right(members)
        : IntStream.range(0, members).mapToObj(member -> List.of(member % partitions)).toList();
  }

  private List<List<Integer>> surplusLeftOut(int members) {
    return right(Math.min(members, partitions));
  }

  private List<List<Integer>> lastGetsRest(int members) {
    return members > partitions
        ? right(members)
        : ranges(
            IntStream.range(0, members)
                .map(member -> member < members - 1 ? partitions / members : partitions));
  }

  private List<List<Integer>> roundsUp(int members) {
    return ranges(IntStream.range(0, members).map(member -> (partitions - 1) / members + 1));
  }

  private List<List<Integer>> cardByCard(int members) {
    return IntStream.range(0, members)
        .mapToObj(
            member ->
                IntStream.range(0, partitions)
                    .filter(partition -> partition % members == member)
                    .boxed()
                    .toList())
        .toList();
  }

  /** The first group takes everything. */
  private List<String> oneConsumerOverall() {
    Map<String, List<List<Integer>>> deal = new TreeMap<>();
    groups.forEach(
        (group, members) ->
            deal.put(
                group,
                deal.isEmpty() ? right(members) : ranges(IntStream.range(0, members).map(i -> 0))));
    return lines(deal);
  }

  /** All members of all groups stand in one row. */
  private List<String> splitOverGroups() {
    List<List<Integer>> all = right(groups.values().stream().mapToInt(Integer::intValue).sum());
    Map<String, List<List<Integer>>> deal = new TreeMap<>();
    int next = 0;
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      deal.put(group.getKey(), all.subList(next, next + group.getValue()));
      next += group.getValue();
    }
    return lines(deal);
  }
}
