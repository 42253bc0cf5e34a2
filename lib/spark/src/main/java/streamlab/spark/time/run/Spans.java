package streamlab.spark.time.run;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import streamlab.spark.time.fact.Span;

/** Points in time and windows among the values of Spark's rows. */
final class Spans {

  private Spans() {}

  /** Whether a column type is that of a window: a start and an end. */
  static boolean isSpan(DataType type) {
    return type instanceof StructType struct
        && Arrays.asList(struct.fieldNames()).equals(List.of("start", "end"))
        && Arrays.stream(struct.fields()).allMatch(field -> isTime(field.dataType()));
  }

  static boolean isTime(DataType type) {
    return type.equals(DataTypes.TimestampType) || type.equals(DataTypes.TimestampNTZType);
  }

  /** The window that a value is, if it is one. */
  static Optional<Span> span(Object value) {
    if (value instanceof Row row && row.schema() != null && isSpan(row.schema())) {
      return time(row.get(0)).flatMap(start -> time(row.get(1)).map(end -> new Span(start, end)));
    }
    return Optional.empty();
  }

  /** The point in time that a value is, if it is one; without a zone it is taken as UTC. */
  static Optional<Instant> time(Object value) {
    if (value instanceof Timestamp timestamp) {
      return Optional.of(timestamp.toInstant());
    }
    if (value instanceof LocalDateTime local) {
      return Optional.of(local.toInstant(ZoneOffset.UTC));
    }
    return value instanceof Instant instant ? Optional.of(instant) : Optional.empty();
  }
}
