package streamlab.solutions.compaction.wrong;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;
import streamlab.solutions.compaction.NewestOfEachKey;

/** Applies the seven days of retention as well. */
@WrongAnswer(misconception = "deletes-by-age", failsAt = "oldRecord")
public final class DeletesByAge implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    Instant limit = log.get(log.size() - 1).time().minus(Duration.ofDays(7));
    return new NewestOfEachKey()
        .afterPass(log, active, expired).stream()
            .filter(entry -> entry.time().isAfter(limit))
            .toList();
  }
}
