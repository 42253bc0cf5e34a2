package streamlab.solutions.compaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import streamlab.exercise.Solution;
import streamlab.exercises.compaction.Compaction;

/** Goes over the closed segments twice, as Kafka's cleaner does. */
@Solution
public final class NewestOfEachKey implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    Map<String, Long> newest = new HashMap<>();
    for (Entry entry : log) {
      if (entry.offset() < active) {
        newest.put(entry.key(), entry.offset());
      }
    }
    return log.stream()
        .filter(
            entry ->
                entry.offset() >= active
                    || entry.offset() == newest.get(entry.key())
                        && (entry.value() != null || entry.offset() >= expired))
        .toList();
  }
}
