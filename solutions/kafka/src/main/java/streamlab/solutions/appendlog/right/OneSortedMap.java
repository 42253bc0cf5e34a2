package streamlab.solutions.appendlog.right;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.appendlog.AppendLog;

/** Entries by position; a file is what the division of a position says. */
@OtherRightAnswer("one sorted map; files are computed from positions")
public final class OneSortedMap implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new Sorted(entriesPerFile);
  }

  private static final class Sorted implements Log {
    private final NavigableMap<Long, Entry> entries = new TreeMap<>();
    private final int entriesPerFile;
    private long next;

    Sorted(int entriesPerFile) {
      this.entriesPerFile = entriesPerFile;
    }

    @Override
    public long append(String key, String value, int second) {
      long position = next++;
      entries.put(position, new Entry(position, key, value, second));
      return position;
    }

    @Override
    public List<Entry> read(long from) {
      return List.copyOf(entries.tailMap(from, true).values());
    }

    @Override
    public void keepByAge(int maxAge, int now) {
      while (!entries.isEmpty() && now - firstFile().lastEntry().getValue().second() > maxAge) {
        firstFile().clear();
      }
    }

    @Override
    public void keepBySize(int limit) {
      while (!entries.isEmpty() && entries.size() - firstFile().size() >= limit) {
        firstFile().clear();
      }
    }

    @Override
    public void compact() {
      Set<String> seen = new HashSet<>();
      entries.descendingMap().values().removeIf(entry -> !seen.add(entry.key()));
    }

    private NavigableMap<Long, Entry> firstFile() {
      long file = entries.firstKey() / entriesPerFile;
      return entries.headMap((file + 1) * entriesPerFile, false);
    }
  }
}
