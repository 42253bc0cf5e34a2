package streamlab.solutions.appendlog.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Believes that what is being written is never removed. */
@WrongAnswer(misconception = "spares-the-open-file", failsAt = "openFileGoes")
public final class SparesTheOpenFile implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public void keepByAge(int maxAge, int now) {
        List<Entry> open = newest();
        files.removeIf(file -> file != open && now - file.get(file.size() - 1).second() > maxAge);
      }
    };
  }
}
