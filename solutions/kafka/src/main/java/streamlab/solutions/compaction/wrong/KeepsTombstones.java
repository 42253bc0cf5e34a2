package streamlab.solutions.compaction.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;
import streamlab.solutions.compaction.NewestOfEachKey;

/** Takes tombstones for records like all others. */
@WrongAnswer(misconception = "tombstone-stays", failsAt = "expiredTombstone")
public final class KeepsTombstones implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    return new NewestOfEachKey().afterPass(log, active, 0);
  }
}
