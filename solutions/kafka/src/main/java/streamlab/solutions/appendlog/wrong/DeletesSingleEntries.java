package streamlab.solutions.appendlog.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Looks at each entry by itself, not at files. */
@WrongAnswer(misconception = "single-entries", failsAt = "byAge")
public final class DeletesSingleEntries implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public void keepByAge(int maxAge, int now) {
        files.forEach(file -> file.removeIf(entry -> now - entry.second() > maxAge));
        files.removeIf(List::isEmpty);
      }

      @Override
      public void keepBySize(int limit) {
        while (entries().count() > limit) {
          files.get(0).remove(0);
          files.removeIf(List::isEmpty);
        }
      }
    };
  }
}
