package streamlab.spark.time.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Writes points in time in UTC as short as they can be: {@code 10:03} or {@code 10:03:30} on the
 * home day, with the date in front on any other.
 *
 * @param day the home day, that of the first event
 */
public record Clock(LocalDate day) {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

  /** The clock whose home day is the day of a point in time. */
  public static Clock at(Instant time) {
    return new Clock(LocalDate.ofInstant(time, ZoneOffset.UTC));
  }

  /** A point in time. */
  public String text(Instant time) {
    LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    String clock = format(utc).format(utc);
    return utc.toLocalDate().equals(day) ? clock : utc.toLocalDate() + " " + clock;
  }

  /** A point in time, or {@code none}. */
  public String text(Optional<Instant> time) {
    return time.map(this::text).orElse("none");
  }

  /** From one point in time to another: {@code 10:00–10:15}. */
  public String text(Span span) {
    return text(span.start()) + "–" + text(span.end());
  }

  private static DateTimeFormatter format(LocalDateTime time) {
    if (time.getNano() != 0) {
      return MILLIS;
    }
    return time.getSecond() == 0 ? MINUTES : SECONDS;
  }
}
