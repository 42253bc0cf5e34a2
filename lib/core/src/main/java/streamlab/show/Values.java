package streamlab.show;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** How single values and rows of values are written, in tables and in expectations alike. */
public final class Values {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

  private Values() {}

  /**
   * One value: points in time in UTC without letters ({@code 2024-03-01 10:00:00}), nothing as
   * {@code null}, collections in square brackets, decimals without exponents, everything else as it
   * says itself.
   */
  public static String text(Object value) {
    if (value instanceof Timestamp timestamp) {
      return text(timestamp.toInstant());
    }
    if (value instanceof Instant instant) {
      return text(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
    if (value instanceof LocalDateTime time) {
      return format(time).format(time);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    if (value instanceof Headers headers) {
      return Arrays.stream(headers.toArray())
          .map(header -> header.key() + "=" + text(header.value()))
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Iterable<?> several && holdsSeveral(value)) {
      List<String> texts = new ArrayList<>();
      several.forEach(each -> texts.add(text(each)));
      return texts.toString();
    }
    if (value != null && value.getClass().isArray()) {
      return text(elements(value));
    }
    return String.valueOf(value);
  }

  /**
   * Whether a value is a collection of others. A file's path is one thing, though Java iterates it.
   */
  public static boolean holdsSeveral(Object value) {
    return value instanceof Iterable<?> && !(value instanceof Path);
  }

  private static DateTimeFormatter format(LocalDateTime time) {
    if (time.getNano() == 0) {
      return SECONDS;
    }
    return time.getNano() % 1_000_000 == 0 ? MILLIS : MICROS;
  }

  /** The values of a row: a record's components, an array's or a list's elements, or itself. */
  public static List<Object> row(Object value) {
    if (value instanceof ConsumerRecord<?, ?> record) {
      return Arrays.asList(
          record.partition(),
          record.offset(),
          Instant.ofEpochMilli(record.timestamp()),
          record.key(),
          record.value(),
          record.headers());
    }
    if (value instanceof Record) {
      return components(value);
    }
    if (value instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    if (value != null && value.getClass().isArray() && !(value instanceof byte[])) {
      return elements(value);
    }
    return new ArrayList<>(Arrays.asList(value));
  }

  /** A row in one line, its values joined by {@code " | "}. */
  public static String rowText(Object value) {
    return row(value).stream().map(Values::text).collect(Collectors.joining(" | "));
  }

  /** An array's elements as a list, boxed where they are primitive. */
  static List<Object> elements(Object array) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }

  private static List<Object> components(Object record) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        values.add(component.getAccessor().invoke(record));
      } catch (IllegalAccessException | InvocationTargetException e) {
        values.add("(" + e.getMessage() + ")");
      }
    }
    return values;
  }
}
