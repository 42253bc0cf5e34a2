package streamlab.exercises.tumblingtotals;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import streamlab.show.Values;

/** Totals of trades in plain Java: the right ones, and those that misconceptions lead to. */
record Totals(List<Trade> trades) {

  private static final Duration QUARTER = Duration.ofMinutes(15);

  /** The key of a sum: a window, and what else it is parted by. */
  private record Key(LocalDateTime start, String part) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byStart = start.compareTo(other.start);
      return byStart != 0 ? byStart : part.compareTo(other.part);
    }
  }

  /** As the task wants them. */
  List<String> right() {
    return rows(trade -> List.of(new Key(floor(trade, QUARTER.toSeconds()), "")), Trade::amount);
  }

  /** With windows of 15 minutes that begin every five. */
  List<String> sliding() {
    return rows(
        trade -> {
          List<Key> keys = new ArrayList<>();
          for (int minutes = 0; minutes > -15; minutes -= 5) {
            keys.add(new Key(floor(trade, 5 * 60).plusMinutes(minutes), ""));
          }
          return keys;
        },
        Trade::amount);
  }

  /** With the number of trades in place of their amounts. */
  List<String> counted() {
    return rows(trade -> List.of(new Key(floor(trade, QUARTER.toSeconds()), "")), trade -> 1);
  }

  /** Parted by broker. */
  List<String> byBroker() {
    return rows(
        trade -> List.of(new Key(floor(trade, QUARTER.toSeconds()), trade.broker())),
        Trade::amount);
  }

  /** With all trades at the beginning of their day. */
  List<String> byDate() {
    return rows(
        trade -> List.of(new Key(trade.time().toLocalDate().atStartOfDay(), "")), Trade::amount);
  }

  private List<String> rows(Function<Trade, List<Key>> keys, ToIntFunction<Trade> amount) {
    Map<Key, long[]> sums = new TreeMap<>();
    for (Trade trade : trades) {
      for (Key key : keys.apply(trade)) {
        long[] sum = sums.computeIfAbsent(key, each -> new long[2]);
        sum[trade.buy() ? 0 : 1] += amount.applyAsInt(trade);
      }
    }
    return sums.entrySet().stream()
        .map(entry -> row(entry.getKey().start(), entry.getValue()))
        .sorted()
        .toList();
  }

  private static String row(LocalDateTime start, long[] sums) {
    return Values.rowText(List.of(start, start.plus(QUARTER), sums[0], sums[1]));
  }

  private static LocalDateTime floor(Trade trade, long seconds) {
    long epoch = trade.time().toEpochSecond(ZoneOffset.UTC);
    return LocalDateTime.ofEpochSecond(epoch - epoch % seconds, 0, ZoneOffset.UTC);
  }

  /** Whether a window of these rows is longer or shorter than a quarter of an hour. */
  static boolean otherSize(Object rows) {
    return windows(rows).stream().anyMatch(window -> !window.length().equals(QUARTER));
  }

  /** Whether each window begins with a trade, and not all of them at a quarter. */
  boolean startWithTrades(Object rows) {
    List<LocalDateTime> starts = windows(rows).stream().map(Window::start).toList();
    return starts.stream().anyMatch(start -> start.getMinute() % 15 != 0)
        && trades.stream().map(Trade::time).toList().containsAll(starts);
  }

  /** Whether all windows are of today: the trades are of other years. */
  static boolean ofToday(Object rows) {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    List<Window> windows = windows(rows);
    return !windows.isEmpty()
        && windows.stream()
            .allMatch(window -> Duration.between(window.start(), now).abs().toHours() < 24);
  }

  /** Whether they are the right ones but for null in place of 0. */
  boolean nullForZero(Object rows) {
    List<String> texts = texts(rows);
    return texts.stream().anyMatch(row -> row.contains("null"))
        && texts.stream().map(row -> row.replace("null", "0")).toList().equals(right());
  }

  private static List<String> texts(Object rows) {
    return ((List<?>) rows).stream().map(Object::toString).toList();
  }

  private record Window(LocalDateTime start, LocalDateTime end) {
    Duration length() {
      return Duration.between(start, end);
    }
  }

  /** The windows of rows that have one: an answer may put out null. */
  private static List<Window> windows(Object rows) {
    return texts(rows).stream()
        .filter(row -> !row.contains("null |"))
        .map(row -> row.split(" \\| "))
        .map(cells -> new Window(time(cells[0]), time(cells[1])))
        .toList();
  }

  private static LocalDateTime time(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T'));
  }
}
