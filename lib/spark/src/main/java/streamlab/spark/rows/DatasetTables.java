package streamlab.spark.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import streamlab.error.LabException;
import streamlab.show.DataText;
import streamlab.show.Table;
import streamlab.show.Tables;
import streamlab.show.Values;

/** The rows of a Dataset as texts and tables. */
public final class DatasetTables {

  private static final int LONGEST_TYPE = 80;

  private DatasetTables() {}

  /**
   * The first thousand rows of a batch Dataset as a table, with the columns' types; timestamps in
   * UTC, whatever the session's time zone. Not more than these rows are computed or counted.
   *
   * @throws LabException for a stream, which has no last row
   */
  public static Table of(Dataset<?> dataset) {
    requireBatch(dataset);
    return of(dataset.schema(), dataset.toDF().takeAsList(Tables.MOST_ROWS + 1));
  }

  /** A table of rows of one schema, cut behind the thousandth. */
  static Table of(StructType schema, List<Row> rows) {
    Table table = Table.of(Arrays.asList(schema.fieldNames()));
    table.types(Arrays.stream(schema.fields()).map(field -> type(field.dataType())).toList());
    rows.stream().limit(Tables.MOST_ROWS).forEach(row -> table.data(cells(row)));
    if (rows.size() > Tables.MOST_ROWS) {
      table.note("the first " + Tables.MOST_ROWS + " rows; there are more");
    } else if (rows.isEmpty()) {
      table.note("no rows");
    }
    return table;
  }

  private static String type(DataType type) {
    String name = type.simpleString();
    String zone =
        name.matches(".*\\btimestamp\\b.*")
            ? ", UTC"
            : name.contains("timestamp_ntz") ? ", no zone" : "";
    String fitting =
        name.length() <= LONGEST_TYPE ? name : name.substring(0, LONGEST_TYPE - 1) + "…";
    return fitting + zone;
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
              + " to a sink, such as writeStream().format(\"memory\").queryName(\"seen\").start(),"
              + " and show what the sink holds: show(spark().table(\"seen\")).");
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

  /** A row's values for a table, where no value must look like another. */
  private static List<Object> cells(Row row) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      cells.add(cell(row.get(i)));
    }
    return cells;
  }

  private static Object cell(Object value) {
    if (value instanceof Row struct) {
      return cells(struct).stream().map(DataText::of).collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof scala.collection.Map<?, ?> map) {
      Map<?, ?> java = scala.jdk.javaapi.CollectionConverters.asJava(map);
      return java.entrySet().stream()
          .map(each -> DataText.of(cell(each.getKey())) + "=" + DataText.of(cell(each.getValue())))
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof scala.collection.Iterable<?> several) {
      Collection<?> java = scala.jdk.javaapi.CollectionConverters.asJavaCollection(several);
      return java.stream().map(DatasetTables::cell).map(DataText::of).toList().toString();
    }
    return value;
  }
}
