package streamlab.spark.board;

import java.time.Duration;
import java.util.Locale;

/** Numbers, sizes and times in the words of a board. */
final class Amounts {

  private Amounts() {}

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String rows(long number) {
    return count(number) + (number == 1 ? " row" : " rows");
  }

  /** Rates below ten with a decimal, so that slow streams do not look dead. */
  static String perSecond(double rows) {
    boolean whole = rows >= 10 || rows == Math.rint(rows);
    return String.format(Locale.ROOT, whole ? "%,.0f rows/s" : "%.1f rows/s", rows);
  }

  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    if (bytes < 1_000_000) {
      return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
    }
    return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }

  static String millis(long millis) {
    return millis < 1_000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1e3);
  }

  /** The two largest units that matter: {@code 1 h 5 min}. */
  static String span(Duration span) {
    String sign = span.isNegative() ? "-" : "";
    Duration length = span.abs();
    if (length.toDays() > 0) {
      return sign + length.toDays() + " d " + length.toHoursPart() + " h";
    }
    if (length.toHours() > 0) {
      return sign + length.toHours() + " h " + length.toMinutesPart() + " min";
    }
    if (length.toMinutes() > 0) {
      return sign + length.toMinutes() + " min " + length.toSecondsPart() + " s";
    }
    return sign + String.format(Locale.ROOT, "%.1f s", length.toMillis() / 1e3);
  }
}
