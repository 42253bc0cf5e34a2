package streamlab.solutions.appendlog.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Throws a file away as soon as its first entry is too old. */
@WrongAnswer(misconception = "by-oldest-entry", failsAt = "byAge")
public final class AsksTheOldest implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public void keepByAge(int maxAge, int now) {
        files.removeIf(file -> now - file.get(0).second() > maxAge);
      }
    };
  }
}
