package streamlab.solutions.appendlog.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Removes files until the limit is no longer exceeded. */
@WrongAnswer(misconception = "below-the-limit", failsAt = "bySize")
public final class CutsBelowTheLimit implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public void keepBySize(int limit) {
        while (entries().count() > limit) {
          files.remove(0);
        }
      }
    };
  }
}
