package streamlab.solutions.appendlog.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Takes as old as the limit for older. */
@WrongAnswer(misconception = "at-the-limit", failsAt = "byAge")
public final class GoesAtTheLimit implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public void keepByAge(int maxAge, int now) {
        files.removeIf(file -> now - file.get(file.size() - 1).second() >= maxAge);
      }
    };
  }
}
