package streamlab.solutions.compaction.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;

/** Takes compaction for compression: everything is still there. */
@WrongAnswer(misconception = "keeps-every-record", failsAt = "newestOfEachKey")
public final class KeepsEveryRecord implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    return log;
  }
}
