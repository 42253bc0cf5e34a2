package streamlab.solutions.appendlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import streamlab.exercise.Solution;
import streamlab.exercises.appendlog.AppendLog;

/** A file is a list, the log a list of files: what is too old leaves at the front. */
@Solution
public final class ListOfFiles implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    return new FileLog(entriesPerFile);
  }

  /** The log. It may be varied: most wrong answers differ from it in one method. */
  public static class FileLog implements Log {

    /** From the oldest to the newest; none of them is empty before a compaction. */
    protected final List<List<Entry>> files = new ArrayList<>();

    /** The position that was never given yet. */
    protected long next;

    private final int entriesPerFile;

    /** An empty log. */
    public FileLog(int entriesPerFile) {
      this.entriesPerFile = entriesPerFile;
    }

    @Override
    public long append(String key, String value, int second) {
      if (files.isEmpty() || newest().size() == entriesPerFile) {
        files.add(new ArrayList<>());
      }
      newest().add(new Entry(next, key, value, second));
      return next++;
    }

    @Override
    public List<Entry> read(long from) {
      return entries().filter(entry -> entry.position() >= from).toList();
    }

    @Override
    public void keepByAge(int maxAge, int now) {
      files.removeIf(file -> now - file.get(file.size() - 1).second() > maxAge);
    }

    @Override
    public void keepBySize(int limit) {
      while (!files.isEmpty() && entries().count() - files.get(0).size() >= limit) {
        files.remove(0);
      }
    }

    @Override
    public void compact() {
      Map<String, Long> last = new HashMap<>();
      entries().forEach(entry -> last.put(entry.key(), entry.position()));
      files.forEach(file -> file.removeIf(entry -> last.get(entry.key()) != entry.position()));
    }

    /** The file that is being written. */
    protected List<Entry> newest() {
      return files.get(files.size() - 1);
    }

    /** What is there, in the order of the positions. */
    protected Stream<Entry> entries() {
      return files.stream().flatMap(List::stream);
    }
  }
}
