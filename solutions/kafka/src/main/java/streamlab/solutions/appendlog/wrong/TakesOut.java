package streamlab.solutions.appendlog.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Takes a log for a queue. */
@WrongAnswer(misconception = "read-takes-away", failsAt = "twoReaders")
public final class TakesOut implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      @Override
      public List<Entry> read(long from) {
        List<Entry> taken = super.read(from);
        files.forEach(file -> file.removeAll(taken));
        return taken;
      }
    };
  }
}
