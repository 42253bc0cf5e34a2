package streamlab.data;

import java.time.Instant;

/** Writes an object's fields; quick enough that a load test measures Kafka and not this. */
final class JsonText {

  private static final int SECONDS_OF_DAY = 86_400;

  private final StringBuilder text = new StringBuilder(160).append('{');

  /** A text without characters that JSON would want escaped. */
  JsonText field(String name, String value) {
    name(name).append('"').append(value).append('"');
    return this;
  }

  JsonText field(String name, long value) {
    name(name).append(value);
    return this;
  }

  JsonText field(String name, double value) {
    name(name).append(value);
    return this;
  }

  /** As {@code 2019-02-05T10:03:00Z}. */
  JsonText isoTime(String name, Instant value) {
    name(name).append('"');
    time(value, 'T').append("Z\"");
    return this;
  }

  /** As {@code 2019-02-05 10:03:00}, meant as UTC. */
  JsonText plainTime(String name, Instant value) {
    name(name).append('"');
    time(value, ' ').append('"');
    return this;
  }

  /** JSON text that is written already. */
  JsonText raw(String name, String json) {
    name(name).append(json);
    return this;
  }

  String end() {
    return text.append('}').toString();
  }

  private StringBuilder name(String name) {
    if (text.length() > 1) {
      text.append(',');
    }
    return text.append('"').append(name).append("\":");
  }

  /**
   * The calendar by arithmetic (Hinnant's civil_from_days): a formatter takes ten times as long.
   */
  private StringBuilder time(Instant value, char between) {
    long seconds = value.getEpochSecond();
    long shifted = Math.floorDiv(seconds, SECONDS_OF_DAY) + 719_468;
    long era = Math.floorDiv(shifted, 146_097);
    int day = (int) (shifted - era * 146_097);
    int year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    int ofYear = day - (365 * year + year / 4 - year / 100);
    int month = (5 * ofYear + 2) / 153;
    int ofMonth = ofYear - (153 * month + 2) / 5 + 1;
    int calendarMonth = month < 10 ? month + 3 : month - 9;
    long calendarYear = year + era * 400 + (calendarMonth <= 2 ? 1 : 0);
    int ofDay = Math.floorMod(seconds, SECONDS_OF_DAY);
    text.append(calendarYear).append('-');
    two(calendarMonth).append('-');
    two(ofMonth).append(between);
    two(ofDay / 3600).append(':');
    two(ofDay / 60 % 60).append(':');
    return two(ofDay % 60);
  }

  private StringBuilder two(int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
