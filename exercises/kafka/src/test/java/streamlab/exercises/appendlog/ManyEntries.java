package streamlab.exercises.appendlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import streamlab.exercises.appendlog.AppendLog.Entry;
import streamlab.exercises.appendlog.AppendLog.Log;

/** Entries nobody wrote down, the same in each run, and what must be left of them. */
record ManyEntries(Log log, List<Entry> entries) {

  static final int PER_FILE = 7;
  private static final int ENTRIES = 300;

  static ManyEntries appendTo(Log log) {
    Random random = new Random(11);
    List<Entry> entries = new ArrayList<>();
    int second = 0;
    for (int position = 0; position < ENTRIES; position++) {
      second += random.nextInt(3);
      String key = "key " + random.nextInt(40);
      log.append(key, "value " + position, second);
      entries.add(new Entry(position, key, "value " + position, second));
    }
    return new ManyEntries(log, entries);
  }

  int now() {
    return entries.get(ENTRIES - 1).second();
  }

  /** A limit that the entries of one file lie on both sides of. */
  int maxAge() {
    return now() - entries.get(PER_FILE * 10 + 2).second();
  }

  List<Long> leftByAge() {
    return from(firstByAge());
  }

  private int firstByAge() {
    int first = 0;
    while (now() - entries.get(first + PER_FILE - 1).second() > maxAge()) {
      first += PER_FILE;
    }
    return first;
  }

  List<Long> leftBySize(int limit) {
    return from(firstBySize(limit));
  }

  private int firstBySize(int limit) {
    int first = firstByAge();
    while (ENTRIES - first - PER_FILE >= limit) {
      first += PER_FILE;
    }
    return first;
  }

  /** Of what 100 entries by size have left. */
  List<Long> leftByCompaction() {
    Map<String, Long> last = new TreeMap<>();
    entries.stream()
        .skip(firstBySize(100))
        .forEach(entry -> last.put(entry.key(), entry.position()));
    return last.values().stream().sorted().collect(Collectors.toList());
  }

  private static List<Long> from(int first) {
    return LongStream.range(first, ENTRIES).boxed().toList();
  }
}
