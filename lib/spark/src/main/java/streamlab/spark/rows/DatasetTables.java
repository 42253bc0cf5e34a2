package streamlab.spark.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.error.LabException;
import streamlab.show.Table;
import streamlab.show.Values;

/** The rows of a Dataset as texts and tables. */
public final class DatasetTables {

  private static final int MOST_ROWS = 1000;

  private DatasetTables() {}

  /**
   * The first thousand rows of a batch Dataset as a table.
   *
   * @throws LabException for a stream, which has no last row
   */
  public static Table of(Dataset<?> dataset) {
    requireBatch(dataset);
    Table table = Table.of(Arrays.asList(dataset.columns()));
    List<Row> rows = dataset.toDF().takeAsList(MOST_ROWS + 1);
    rows.stream().limit(MOST_ROWS).forEach(row -> table.row(values(row).toArray()));
    if (rows.size() > MOST_ROWS) {
      table.caption("the first " + MOST_ROWS + " rows; there are more");
    } else if (rows.isEmpty()) {
      table.caption("no rows");
    }
    return table;
  }

  /**
   * All rows of a batch Dataset, each as {@link #text}.
   *
   * @throws LabException for a stream, which has no last row
   */
  public static List<String> rowTexts(Dataset<?> dataset) {
    requireBatch(dataset);
    return dataset.toDF().collectAsList().stream().map(DatasetTables::text).toList();
  }

  /** A row in one line: {@code 2024-03-01 10:00:00 | BUY | 200}. */
  public static String text(Row row) {
    return values(row).stream().map(Values::text).collect(Collectors.joining(" | "));
  }

  private static void requireBatch(Dataset<?> dataset) {
    if (dataset.isStreaming()) {
      throw new LabException(
          "A stream has no last row, so it can't be shown as it is: start a query that writes it"
              + " to a sink (writeStream … start) and show what the sink holds.");
    }
  }

  private static List<Object> values(Row row) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      values.add(plain(row.get(i)));
    }
    return values;
  }

  /** Values of Spark's and Scala's own kinds as what the lab can write. */
  private static Object plain(Object value) {
    if (value instanceof Row struct) {
      return values(struct).stream().map(Values::text).collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof scala.collection.Map<?, ?> map) {
      Map<?, ?> java = scala.jdk.javaapi.CollectionConverters.asJava(map);
      return java.entrySet().stream()
          .map(entry -> plain(entry.getKey()) + "=" + Values.text(plain(entry.getValue())))
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof scala.collection.Iterable<?> several) {
      Collection<?> java = scala.jdk.javaapi.CollectionConverters.asJavaCollection(several);
      return java.stream().map(DatasetTables::plain).toList();
    }
    return value;
  }
}
