package streamlab.solutions.appendlog.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Takes compaction for the removal of what is old. */
@WrongAnswer(misconception = "compacts-by-age", failsAt = "compaction")
public final class CompactsByAge implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public void compact() {
        files.remove(0);
      }
    };
  }
}
