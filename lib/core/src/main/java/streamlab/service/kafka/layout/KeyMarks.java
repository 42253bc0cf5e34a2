package streamlab.service.kafka.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short labels and colours of keys, in the order in which the keys appear. */
final class KeyMarks {

  private static final int LONGEST = 6;

  /** Told apart on light and on dark ground; where there are more keys, their letters tell. */
  private static final List<String> COLOURS =
      List.of(
          "#4c78a8", "#f58518", "#54a24b", "#e45756", "#72b7b2", "#b279a2", "#eeca3b", "#9d755d");

  private static final Mark NO_KEY = new Mark("–", "none");

  /** How a key is drawn. */
  record Mark(String label, String colour) {}

  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Set<String> labels = new HashSet<>();

  KeyMarks(TopicLayout layout) {
    layout.partitions().stream()
        .flatMap(partition -> partition.log().stream())
        .flatMap(log -> log.records().stream())
        .flatMap(record -> record.key().stream())
        .distinct()
        .forEach(this::add);
  }

  private void add(String key) {
    String colour = COLOURS.get(marks.size() % COLOURS.size());
    String label = shortened(key);
    if (!labels.add(label)) {
      label = "#" + (marks.size() + 1);
      labels.add(label);
    }
    marks.put(key, new Mark(label, colour));
  }

  private static String shortened(String key) {
    if (key.isBlank()) {
      return "\"" + "·".repeat(Math.min(key.length(), 3)) + "\"";
    }
    return key.length() <= LONGEST
        ? key
        : key.substring(0, 3) + "…" + key.substring(key.length() - 2);
  }

  Mark of(KeptRecord record) {
    return record.key().map(marks::get).orElse(NO_KEY);
  }

  /** The keys with their marks. */
  Map<String, Mark> all() {
    return marks;
  }

  int longestLabel() {
    return marks.values().stream().mapToInt(mark -> mark.label().length()).max().orElse(1);
  }
}
