package streamlab.solutions.compaction.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;
import streamlab.solutions.compaction.NewestOfEachKey;

/** Removes tombstones together with what they delete. */
@WrongAnswer(misconception = "tombstone-goes-at-once", failsAt = "tombstone")
public final class BuriesAtOnce implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    return new NewestOfEachKey().afterPass(log, active, active);
  }
}
