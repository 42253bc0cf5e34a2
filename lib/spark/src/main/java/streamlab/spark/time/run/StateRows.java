package streamlab.spark.time.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import streamlab.spark.time.fact.Cell;
import streamlab.spark.time.fact.Kept;
import streamlab.spark.time.fact.Span;

/**
 * Rows of Spark's state reader, a key and a value each, as facts.
 *
 * @param timeColumns names of the columns that hold event time
 * @param eventTimeouts whether timeouts of a state of the query's own code are in event time
 */
record StateRows(RowTexts texts, Set<String> timeColumns, boolean eventTimeouts) {

  private static final String EXPIRES = "expiresAtMicros";

  /** Milliseconds; negative without a timeout. */
  private static final String TIMEOUT = "timeoutTimestamp";

  /** The start of a session's window, which is in the value, too. */
  private static final String SESSION_START = "sessionStartTime";

  /**
   * A row of an aggregation, a de-duplication or the like.
   *
   * @param names names for the last columns of the value
   */
  Kept keyed(String operator, List<String> names, Row row) {
    Row key = row.getStruct(row.fieldIndex("key"));
    Row value = row.getStruct(row.fieldIndex("value"));
    Parts parts = new Parts();
    List<String> inValue = value == null ? List.of() : List.of(value.schema().fieldNames());
    for (int i = 0; i < key.length(); i++) {
      String name = key.schema().fieldNames()[i];
      if (!inValue.contains(name) && !name.equals(SESSION_START)) {
        parts.add(name, key, i);
      }
    }
    int unnamed = inValue.size() - names.size();
    for (int i = 0; i < inValue.size(); i++) {
      parts.add(i < unnamed || unnamed < 0 ? inValue.get(i) : names.get(i - unnamed), value, i);
    }
    return parts.kept(operator, operator + "/" + texts.row(key));
  }

  /** A row of one side of a join, which keeps the whole row as its value. */
  Kept joined(String operator, Row row) {
    Row value = row.getStruct(row.fieldIndex("value"));
    Parts parts = new Parts();
    for (int i = 0; i < value.length(); i++) {
      parts.add(value.schema().fieldNames()[i], value, i);
    }
    // Named as the events are: not at all.
    return parts.kept(operator, operator + "/" + texts.row(value)).unnamed();
  }

  private final class Parts {
    private Optional<Span> window = Optional.empty();
    private Optional<Instant> time = Optional.empty();
    private Optional<Instant> expires = Optional.empty();
    private final List<String> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String name, Row row, int place) {
      Object value = row.get(place);
      if (row.schema().apply(place).dataType().equals(DataTypes.NullType)) {
        return;
      }
      Optional<Span> span = Spans.span(value);
      if (span.isPresent() && window.isEmpty()) {
        window = span;
      } else if (name.equals(EXPIRES)) {
        expires = Optional.of(Instant.EPOCH.plus((long) value, ChronoUnit.MICROS));
      } else if (eventTimeouts && name.equals(TIMEOUT)) {
        expires = Optional.of((long) value).filter(at -> at >= 0).map(Instant::ofEpochMilli);
      } else if (timeColumns.contains(name) && Spans.time(value).isPresent() && time.isEmpty()) {
        time = Spans.time(value);
      } else {
        names.add(name);
        values.add(value);
      }
    }

    Kept kept(String operator, String id) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        if (!texts.repeats(values.get(i), time)) {
          cells.add(new Cell(names.get(i), texts.value(values.get(i))));
        }
      }
      return new Kept(operator, id, window, time, expires, List.copyOf(cells));
    }
  }
}
