package streamlab.exercises.compaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import streamlab.exercises.compaction.Compaction.Entry;

/** Logs written in short, and what a grader shows of them. */
final class Logs {

  private static final Instant START = Instant.parse("2021-11-15T14:00:00Z");

  private Logs() {}

  /** Entries such as {@code "4 u2=null"}, a minute from one to the next. */
  static List<Entry> of(String... lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      entries.add(entry(line.split("[ =]"), START.plusSeconds(60L * entries.size())));
    }
    return List.copyOf(entries);
  }

  /** Entries such as {@code "0 a=1 2021-11-15"}, each with its day. */
  static List<Entry> dated(String... lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("[ =]");
      entries.add(entry(parts, Instant.parse(parts[3] + "T10:00:00Z")));
    }
    return List.copyOf(entries);
  }

  private static Entry entry(String[] parts, Instant time) {
    String value = parts[2].equals("null") ? null : parts[2];
    return new Entry(Long.parseLong(parts[0]), time, parts[1], value);
  }

  static List<String> lines(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.offset() + ": " + entry.key() + "=" + entry.value())
        .toList();
  }
}
