package streamlab.solutions.compaction.wrong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;

/** Leaves the active segment alone, but lets it remove older records. */
@WrongAnswer(misconception = "active-supersedes", failsAt = "activeSegment")
public final class LooksAhead implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    Map<String, Long> newest = new HashMap<>();
    log.forEach(entry -> newest.put(entry.key(), entry.offset()));
    return log.stream()
        .filter(
            entry ->
                entry.offset() >= active
                    || entry.offset() == newest.get(entry.key())
                        && (entry.value() != null || entry.offset() >= expired))
        .toList();
  }
}
