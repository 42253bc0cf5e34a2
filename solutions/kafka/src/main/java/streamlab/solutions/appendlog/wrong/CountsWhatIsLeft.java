package streamlab.solutions.appendlog.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Takes the number of entries for the next position. */
@WrongAnswer(misconception = "positions-restart", failsAt = "openFileGoes")
public final class CountsWhatIsLeft implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public long append(String key, String value, int second) {
        next = entries().count();
        return super.append(key, value, second);
      }
    };
  }
}
