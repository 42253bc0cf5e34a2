package streamlab.solutions.compaction.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;
import streamlab.solutions.compaction.NewestOfEachKey;

/** Throws out expired tombstones before it looks for the newest of each key. */
@WrongAnswer(misconception = "value-comes-back", failsAt = "expiredTombstone")
public final class ThrowsTombstonesOutFirst implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    List<Entry> without =
        log.stream().filter(entry -> entry.value() != null || entry.offset() >= expired).toList();
    return new NewestOfEachKey().afterPass(without, active, expired);
  }
}
