package streamlab.spark.time.run;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import streamlab.show.Values;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.time.fact.Clock;
import streamlab.spark.time.fact.Span;

/** Values of Spark's rows as short texts. */
record RowTexts(Clock clock) {

  /** A row in one line: {@code 10:00–10:15 | 650 | 0}. */
  String row(Row row) {
    return IntStream.range(0, row.length())
        .mapToObj(i -> value(row.get(i)))
        .collect(Collectors.joining(" | "));
  }

  /** An event without the values that only repeat its time. */
  String event(Row row, Optional<Instant> time) {
    return IntStream.range(0, row.length())
        .filter(i -> !repeats(row.get(i), time))
        .mapToObj(i -> value(row.get(i)))
        .collect(Collectors.joining(" | "));
  }

  /** Whether a value is this point in time, be it as a text. */
  boolean repeats(Object value, Optional<Instant> time) {
    return time.isPresent()
        && (Spans.time(value).equals(time) || Values.text(time.get()).equals(value));
  }

  String value(Object value) {
    Optional<Span> span = Spans.span(value);
    if (span.isPresent()) {
      return clock.text(span.get());
    }
    if (value instanceof Row single && single.length() == 1) {
      return value(
          single.get(0)); // how Spark wraps a state that is no more than a number or a time
    }
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    return Spans.time(value)
        .map(clock::text)
        .orElseGet(() -> DatasetTables.text(RowFactory.create(value)));
  }
}
