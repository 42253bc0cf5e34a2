package streamlab.solutions.appendlog.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Takes a position for a place in a list. */
@WrongAnswer(misconception = "position-as-index", failsAt = "afterCompaction")
public final class ReadsByIndex implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public List<Entry> read(long from) {
        List<Entry> all = entries().toList();
        return List.copyOf(all.subList((int) Math.min(from, all.size()), all.size()));
      }
    };
  }
}
