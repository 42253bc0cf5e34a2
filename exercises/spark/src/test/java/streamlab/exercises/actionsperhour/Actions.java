package streamlab.exercises.actionsperhour;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import streamlab.show.Values;
import streamlab.spark.stream.Feed;

/** Actions such as {@code 2016-07-28 04:10:00 Open}, and their counts in plain Java. */
record Actions(List<String> texts) {

  static final String COLUMNS = "time timestamp, action string";

  private record Key(LocalDateTime start, String action) {}

  static Actions of(String... actions) {
    return new Actions(List.of(actions));
  }

  Actions and(Actions others) {
    return new Actions(Stream.concat(texts.stream(), others.texts.stream()).toList());
  }

  List<Row> rows() {
    return texts.stream()
        .map(Actions::action)
        .map(
            each -> Feed.row(Timestamp.from(each.start().toInstant(ZoneOffset.UTC)), each.action()))
        .toList();
  }

  /** The time and the kind. */
  private static Key action(String text) {
    String[] words = text.split(" ");
    return new Key(LocalDateTime.parse(words[0] + "T" + words[1]), words[2]);
  }

  /** The counts by hour and action. */
  List<String> sorted() {
    return counts(Comparator.comparing(Key::start).thenComparing(Key::action));
  }

  /** The counts by action and hour. */
  List<String> byAction() {
    return counts(Comparator.comparing(Key::action).thenComparing(Key::start));
  }

  /** Whether these are the counts, in another order. */
  boolean sameButUnsorted(List<?> rows) {
    List<String> texts = rows.stream().map(Object::toString).toList();
    return !texts.equals(sorted()) && texts.stream().sorted().toList().equals(sorted());
  }

  private List<String> counts(Comparator<Key> order) {
    Map<Key, Long> counts = new TreeMap<>(order);
    for (String text : texts) {
      Key key = action(text);
      Key hour = new Key(key.start().truncatedTo(ChronoUnit.HOURS), key.action());
      counts.merge(hour, 1L, Long::sum);
    }
    return counts.entrySet().stream()
        .map(
            each ->
                Values.rowText(
                    List.of(each.getKey().start(), each.getKey().action(), each.getValue())))
        .toList();
  }
}
