package streamlab.solutions.appendlog.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Closes the gaps. */
@WrongAnswer(misconception = "renumbers", failsAt = "compaction")
public final class Renumbers implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public void compact() {
        super.compact();
        List<Entry> left = entries().toList();
        files.clear();
        next = 0;
        left.forEach(entry -> append(entry.key(), entry.value(), entry.second()));
      }
    };
  }
}
