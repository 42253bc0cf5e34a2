package streamlab.exercises.runningtotals;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import streamlab.show.Values;

/** Windows as a stream writes them, and running totals over them in plain Java. */
record Windows(List<String> texts) {

  private record Window(LocalDateTime start, long buy, long sell) {
    LocalDateTime end() {
      return start.plusMinutes(15);
    }
  }

  /** Of windows such as {@code 2019-02-05 10:00 650 300}: start, buy and sell. */
  static Windows of(String... windows) {
    return new Windows(List.of(windows));
  }

  /** In the order in which they were written. */
  private Stream<Window> windows() {
    return texts.stream()
        .map(text -> text.split(" "))
        .map(
            words ->
                new Window(
                    LocalDateTime.parse(words[0] + "T" + words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3])));
  }

  void write(SparkSession spark, String folder) {
    StructType columns =
        StructType.fromDDL("start timestamp, end timestamp, buy bigint, sell bigint");
    List<Row> rows =
        windows()
            .map(
                window ->
                    RowFactory.create(
                        stamp(window.start()), stamp(window.end()), window.buy(), window.sell()))
            .toList();
    spark.createDataFrame(rows, columns).write().mode("overwrite").parquet(folder);
  }

  private static Timestamp stamp(LocalDateTime time) {
    return Timestamp.from(time.toInstant(ZoneOffset.UTC));
  }

  /** The right end, buy and sell. */
  List<String> totals() {
    return framed(Integer.MIN_VALUE, 0);
  }

  /** With a frame that reaches from so many rows before or after to so many. */
  List<String> framed(int from, int to) {
    return sums((distance, sameDay) -> distance >= from && distance <= to);
  }

  /** With totals that begin anew each day. */
  List<String> byDay() {
    return sums((distance, sameDay) -> distance <= 0 && sameDay);
  }

  private List<String> sums(BiPredicate<Integer, Boolean> counts) {
    List<Window> sorted = windows().sorted(Comparator.comparing(Window::start)).toList();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      List<Window> counted = new ArrayList<>();
      for (int j = 0; j < sorted.size(); j++) {
        boolean sameDay =
            sorted.get(i).start().toLocalDate().equals(sorted.get(j).start().toLocalDate());
        if (counts.test(j - i, sameDay)) {
          counted.add(sorted.get(j));
        }
      }
      rows.add(row(sorted.get(i).end(), counted));
    }
    return rows.stream().sorted().toList();
  }

  /** A sum over nothing is null in SQL. */
  private static String row(LocalDateTime end, List<Window> counted) {
    if (counted.isEmpty()) {
      return Values.text(end) + " | null | null";
    }
    long buy = counted.stream().mapToLong(Window::buy).sum();
    long sell = counted.stream().mapToLong(Window::sell).sum();
    return Values.rowText(List.of(end, buy, sell));
  }

  /** End and net, times a sign. */
  List<String> net(int sign) {
    return totals().stream()
        .map(row -> row.split(" \\| "))
        .map(
            cells ->
                cells[0] + " | " + sign * (Long.parseLong(cells[1]) - Long.parseLong(cells[2])))
        .toList();
  }
}
