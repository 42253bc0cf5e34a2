package streamlab.show;

import java.lang.reflect.RecordComponent;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Turns what a cell has at hand into a table. Rows past the thousandth are left out, and said. */
public final class Tables {

  /** How many rows a table shows. */
  public static final int MOST_ROWS = 1000;

  private Tables() {}

  /**
   * A table of several things: records by their components, consumer records by partition, offset,
   * time, key, value and headers, everything else in one column. Points in time are in UTC.
   */
  public static Table of(Iterable<?> things) {
    List<Object> first = new ArrayList<>();
    Iterator<?> rest = things.iterator();
    while (rest.hasNext() && first.size() < MOST_ROWS) {
      first.add(rest.next());
    }
    Table table = table(first);
    if (rest.hasNext()) {
      table.note(
          things instanceof Collection<?> all
              ? "the first " + MOST_ROWS + " of " + all.size() + " rows"
              : "the first " + MOST_ROWS + " rows; there are more");
    }
    return table;
  }

  /** A table of a map's entries, in its order. */
  public static Table of(Map<?, ?> map) {
    List<List<Object>> entries = new ArrayList<>();
    map.entrySet().stream()
        .limit(MOST_ROWS)
        .forEach(entry -> entries.add(Arrays.asList(entry.getKey(), entry.getValue())));
    Table table = Table.of("key", "value");
    entries.forEach(table::data);
    table.types(List.of(type(column(entries, 0)), type(column(entries, 1))));
    if (map.size() > MOST_ROWS) {
      table.note("the first " + MOST_ROWS + " of " + map.size() + " rows");
    }
    return table;
  }

  private static Table table(List<Object> things) {
    if (things.isEmpty()) {
      return Table.of("(no rows)");
    }
    if (things.stream().allMatch(ConsumerRecord.class::isInstance)) {
      return RecordTables.of(things.stream().<ConsumerRecord<?, ?>>map(Tables::record).toList());
    }
    Object first = things.get(0);
    boolean alike = things.stream().allMatch(each -> sameClass(first, each));
    if (first instanceof Record && alike) {
      return ofRecords(first.getClass().getRecordComponents(), things);
    }
    int width = things.stream().mapToInt(each -> fields(each).size()).max().orElse(1);
    Table table =
        width <= 1
            ? Table.of("value").types(List.of(type(things)))
            : Table.of(IntStream.rangeClosed(1, width).mapToObj(Integer::toString).toList());
    things.forEach(each -> table.add(padded(fields(each), table)));
    return table;
  }

  private static ConsumerRecord<?, ?> record(Object thing) {
    return (ConsumerRecord<?, ?>) thing;
  }

  private static Table ofRecords(RecordComponent[] components, List<Object> things) {
    Table table = Table.of(Arrays.stream(components).map(RecordComponent::getName).toList());
    table.types(Arrays.stream(components).map(each -> type(each.getType())).toList());
    things.forEach(each -> table.data(Values.row(each)));
    return table;
  }

  /** Records of different types have no columns in common: each is one value. */
  private static List<Object> fields(Object thing) {
    return thing instanceof Record ? List.of(thing.toString()) : Values.row(thing);
  }

  private static List<Cell> padded(List<Object> values, Table table) {
    List<Cell> cells = new ArrayList<>();
    values.forEach(value -> cells.add(Cell.data(value, "")));
    while (cells.size() < table.columns().size()) {
      cells.add(Cell.written(""));
    }
    return cells;
  }

  private static List<Object> column(List<List<Object>> rows, int column) {
    List<Object> values = new ArrayList<>();
    rows.forEach(row -> values.add(row.get(column)));
    return values;
  }

  private static boolean sameClass(Object one, Object other) {
    return one != null && other != null && one.getClass() == other.getClass();
  }

  /** The type that all these values have; empty when they have several or none. */
  static String type(List<?> values) {
    List<Class<?>> classes = new ArrayList<>();
    values.stream()
        .filter(Objects::nonNull)
        .map(Object::getClass)
        .distinct()
        .limit(2)
        .forEach(classes::add);
    return classes.size() == 1 ? type(classes.get(0)) : "";
  }

  private static String type(Class<?> type) {
    if (type == Instant.class || Timestamp.class.isAssignableFrom(type)) {
      return type.getSimpleName() + ", UTC";
    }
    if (type == LocalDateTime.class) {
      return "LocalDateTime, no zone";
    }
    // What a collection or a lambda is called inside is of no use to a reader.
    boolean telling = !type.isHidden() && !type.isAnonymousClass() && !isCollection(type);
    return telling ? type.getSimpleName() : "";
  }

  private static boolean isCollection(Class<?> type) {
    return !type.isInterface()
        && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
  }
}
