package streamlab.spark.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import streamlab.error.LabException;
import streamlab.spark.rows.DatasetTables;

/** What a query put out, micro-batch by micro-batch; written by the query's own thread. */
final class CollectedRows {

  private record Written(long batch, Row row, String text) {}

  private final List<String> columns;
  private final boolean complete;
  private final List<Written> written = new ArrayList<>();

  CollectedRows(List<String> columns, boolean complete) {
    this.columns = columns;
    this.complete = complete;
  }

  synchronized void add(long batch, List<Row> rows) {
    rows.stream()
        .map(row -> new Written(batch, row, DatasetTables.text(row)))
        .sorted(Comparator.comparing(Written::text))
        .forEach(written::add);
  }

  synchronized int count() {
    return written.size();
  }

  synchronized List<String> since(int count) {
    return written.stream().skip(count).map(Written::text).toList();
  }

  synchronized List<String> table(List<String> keys) {
    List<Integer> places = keys.stream().map(this::place).toList();
    Map<List<Object>, String> table = new LinkedHashMap<>();
    long last = written.isEmpty() ? 0 : written.get(written.size() - 1).batch();
    for (int i = 0; i < written.size(); i++) {
      Written each = written.get(i);
      if (!complete || each.batch() == last) {
        table.put(key(places, each.row(), i), each.text());
      }
    }
    return table.values().stream().sorted().toList();
  }

  private int place(String column) {
    int place = columns.indexOf(column);
    if (place < 0) {
      throw new LabException(
          "The query puts out no column " + column + ", only " + String.join(", ", columns) + ".");
    }
    return place;
  }

  private static List<Object> key(List<Integer> places, Row row, int number) {
    if (places.isEmpty()) {
      return List.of(number);
    }
    List<Object> key = new ArrayList<>();
    places.forEach(place -> key.add(row.get(place)));
    return key;
  }
}
