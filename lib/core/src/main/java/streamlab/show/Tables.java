package streamlab.show;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Turns what a cell has at hand into a table. */
public final class Tables {

  private static final int MOST_ROWS = 1000;

  private Tables() {}

  /**
   * A table of several things: records by their components, consumer records by partition, offset,
   * time, key, value and headers, everything else in one column. Rows past the thousandth are left
   * out, which the caption says.
   */
  public static Table of(Iterable<?> things) {
    List<Object> all = new ArrayList<>();
    things.forEach(all::add);
    Table table = Table.of(columns(all));
    all.stream().limit(MOST_ROWS).forEach(each -> table.row(padded(each, table)));
    if (all.size() > MOST_ROWS) {
      table.caption("the first " + MOST_ROWS + " of " + all.size() + " rows");
    }
    return table;
  }

  /** A table of a map's entries, in its order. */
  public static Table of(Map<?, ?> map) {
    Table table = Table.of("key", "value");
    map.forEach((key, value) -> table.row(key, value));
    return table;
  }

  private static List<String> columns(List<Object> all) {
    if (all.isEmpty()) {
      return List.of("(no rows)");
    }
    Object first = all.get(0);
    if (first instanceof ConsumerRecord) {
      return List.of("partition", "offset", "timestamp (UTC)", "key", "value", "headers");
    }
    if (first instanceof Record) {
      return Arrays.stream(first.getClass().getRecordComponents())
          .map(RecordComponent::getName)
          .toList();
    }
    int width = all.stream().mapToInt(each -> Values.row(each).size()).max().orElse(1);
    return width == 1
        ? List.of("value")
        : IntStream.rangeClosed(1, width).mapToObj(Integer::toString).toList();
  }

  private static Object[] padded(Object thing, Table table) {
    Object[] values = Values.row(thing).toArray();
    int width = table.columns().size();
    if (values.length == width) {
      return values;
    }
    Object[] padded = Arrays.copyOf(values, width);
    for (int i = values.length; i < width; i++) {
      padded[i] = "";
    }
    return padded;
  }
}
