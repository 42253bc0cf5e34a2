package streamlab.spark.shuffled;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows as text, apart by seed: the first column is the seed. */
final class BySeed {

  private final Map<Integer, Map<String, Integer>> rows = new TreeMap<>();

  /** Of rows such as {@code 17 | 2019-02-05 10:00:00 | 650}; how often each is there counts. */
  static BySeed of(Collection<String> texts) {
    BySeed bySeed = new BySeed();
    for (String text : texts) {
      int seed = Integer.parseInt(text.substring(0, text.indexOf(' ')));
      bySeed.rows.computeIfAbsent(seed, each -> new TreeMap<>()).merge(text, 1, Integer::sum);
    }
    return bySeed;
  }

  /** The seeds whose rows are others here and there. */
  Map<Integer, String> differences(BySeed other) {
    TreeSet<Integer> seeds = new TreeSet<>(rows.keySet());
    seeds.addAll(other.rows.keySet());
    Map<Integer, String> differences = new TreeMap<>();
    for (int seed : seeds) {
      Map<String, Integer> here = rows.getOrDefault(seed, Map.of());
      Map<String, Integer> there = other.rows.getOrDefault(seed, Map.of());
      if (!here.equals(there)) {
        differences.put(seed, here + " is not " + there);
      }
    }
    return differences;
  }

  int seeds() {
    return rows.size();
  }
}
