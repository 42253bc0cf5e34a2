package streamlab.exercises.slidingtotals;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import streamlab.show.Values;
import streamlab.spark.stream.Feed;

/** Trades, their moving totals in plain Java, and what the windows of other rows look like. */
record Trades(List<String> texts) {

  static final String COLUMNS = "time timestamp, Type string, Amount int";

  private static final int SIZE = 15;
  private static final int SLIDE = 5;

  /** Of trades such as {@code 2019-02-05 10:03:00 BUY 200}. */
  static Trades of(String... trades) {
    return new Trades(List.of(trades));
  }

  Trades and(Trades others) {
    return new Trades(Stream.concat(texts.stream(), others.texts.stream()).toList());
  }

  List<Row> rows() {
    return texts.stream()
        .map(text -> text.split(" "))
        .map(
            words ->
                Feed.row(
                    Timestamp.from(time(words[0] + " " + words[1]).toInstant(ZoneOffset.UTC)),
                    words[2],
                    Integer.valueOf(words[3])))
        .toList();
  }

  /** The rows as the task wants them. */
  List<String> right() {
    Map<LocalDateTime, long[]> sums = new TreeMap<>();
    for (String text : texts) {
      String[] words = text.split(" ");
      LocalDateTime time = time(words[0] + " " + words[1]);
      LocalDateTime last = time.withSecond(0).minusMinutes(time.getMinute() % SLIDE);
      for (int back = 0; back < SIZE; back += SLIDE) {
        long[] sum = sums.computeIfAbsent(last.minusMinutes(back), start -> new long[2]);
        sum[words[2].equals("BUY") ? 0 : 1] += Long.parseLong(words[3]);
      }
    }
    return sums.entrySet().stream().map(Trades::row).sorted().toList();
  }

  private static String row(Map.Entry<LocalDateTime, long[]> sum) {
    LocalDateTime start = sum.getKey();
    long[] totals = sum.getValue();
    return Values.rowText(List.of(start, start.plusMinutes(SIZE), totals[0], totals[1]));
  }

  /** Whether a window has another length. */
  static boolean otherSize(Object rows) {
    return windows(rows).anyMatch(window -> !length(window).equals(Duration.ofMinutes(SIZE)));
  }

  /** Whether the windows are those of every quarter of an hour. */
  static boolean tumble(Object rows) {
    return starts(rows, 0);
  }

  /** Whether they are those of every quarter, five minutes later. */
  static boolean shifted(Object rows) {
    return starts(rows, SLIDE);
  }

  private static boolean starts(Object rows, int minutes) {
    List<String[]> windows = windows(rows).toList();
    return !windows.isEmpty()
        && windows.stream().allMatch(window -> time(window[0]).getMinute() % SIZE == minutes);
  }

  /** Whether a window begins at no multiple of five minutes, or the slide is a longer one. */
  static boolean otherSlide(Object rows) {
    return windows(rows).anyMatch(window -> time(window[0]).getMinute() % SLIDE != 0);
  }

  private static Stream<String[]> windows(Object rows) {
    return ((List<?>) rows).stream().map(Object::toString).map(row -> row.split(" \\| "));
  }

  private static Duration length(String[] window) {
    return Duration.between(time(window[0]), time(window[1]));
  }

  private static LocalDateTime time(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T'));
  }
}
