package streamlab.solutions.appendlog.wrong;

import java.util.HashSet;
import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Lets the first entry of a key win. */
@WrongAnswer(misconception = "keeps-the-first", failsAt = "compaction")
public final class KeepsTheFirst implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public void compact() {
        Set<String> seen = new HashSet<>();
        files.forEach(file -> file.removeIf(entry -> !seen.add(entry.key())));
      }
    };
  }
}
