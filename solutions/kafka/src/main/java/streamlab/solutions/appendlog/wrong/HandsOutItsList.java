package streamlab.solutions.appendlog.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.appendlog.AppendLog;
import streamlab.solutions.appendlog.ListOfFiles.FileLog;

/** Gives its readers the list that it writes to. */
@WrongAnswer(misconception = "history-edited", failsAt = "readersOwnList")
public final class HandsOutItsList implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile) {
      private final List<Entry> all = new ArrayList<>();

      @Override
      public long append(String key, String value, int second) {
        long position = super.append(key, value, second);
        all.add(newest().get(newest().size() - 1));
        return position;
      }

      @Override
      public List<Entry> read(long from) {
        Set<Long> there = entries().map(Entry::position).collect(Collectors.toSet());
        all.removeIf(entry -> !there.contains(entry.position()));
        int first = 0;
        while (first < all.size() && all.get(first).position() < from) {
          first++;
        }
        return all.subList(first, all.size());
      }
    };
  }
}
