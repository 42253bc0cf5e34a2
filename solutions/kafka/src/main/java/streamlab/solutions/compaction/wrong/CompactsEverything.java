package streamlab.solutions.compaction.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;
import streamlab.solutions.compaction.NewestOfEachKey;

/** Compacts the active segment with the others. */
@WrongAnswer(misconception = "active-is-compacted", failsAt = "activeSegment")
public final class CompactsEverything implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    return new NewestOfEachKey().afterPass(log, Long.MAX_VALUE, expired);
  }
}
