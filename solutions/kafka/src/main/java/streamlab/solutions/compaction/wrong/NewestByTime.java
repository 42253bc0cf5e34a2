package streamlab.solutions.compaction.wrong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;

/** Asks the timestamps which record is the newest. */
@WrongAnswer(misconception = "newest-by-time", failsAt = "timesOutOfOrder")
public final class NewestByTime implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    Map<String, Entry> newest = new HashMap<>();
    for (Entry entry : log) {
      if (entry.offset() < active) {
        newest.merge(entry.key(), entry, (old, now) -> now.time().isBefore(old.time()) ? old : now);
      }
    }
    return log.stream()
        .filter(
            entry ->
                entry.offset() >= active
                    || entry.equals(newest.get(entry.key()))
                        && (entry.value() != null || entry.offset() >= expired))
        .toList();
  }
}
