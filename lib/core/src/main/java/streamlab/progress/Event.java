package streamlab.progress;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Something that happened, as a line of the log: its columns parted by tabs, the last a checksum
 * over those before it.
 *
 * @param time when, in UTC to the second
 * @param exercise the exercise's id, which never changes
 * @param kind {@link #GRADED}, {@link #HINT}, or one that another version of the lab knows
 * @param detail the verdict's key, or the hint's level
 * @param points points earned
 * @param of points that could be earned
 * @param entrance where the answer came from
 */
record Event(
    Instant time,
    String exercise,
    String kind,
    String detail,
    int points,
    int of,
    String entrance) {

  static final String GRADED = "graded";
  static final String HINT = "hint";
  static final String PASSED = "passed";

  private static final int COLUMNS = 7;
  private static final String TAB = "\t";

  static Event now(
      String exercise, String kind, String detail, int points, int of, String entrance) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return new Event(now, exercise, kind, detail, points, of, entrance);
  }

  /** The hint's level; 0 where there is none. */
  int level() {
    return detail.matches("\\d") ? Integer.parseInt(detail) : 0;
  }

  /** The line, without its end. */
  String line() {
    String columns =
        String.join(
            TAB,
            List.of(
                time.toString(),
                exercise,
                kind,
                detail,
                Integer.toString(points),
                Integer.toString(of),
                entrance.replaceAll("\\s", " ")));
    return columns + TAB + checksum(columns);
  }

  /** Whether a line arrived as it was written; it may be of a kind that is not known here. */
  static boolean isSound(String line) {
    int end = line.lastIndexOf(TAB);
    return end > 0 && checksum(line.substring(0, end)).equals(line.substring(end + 1));
  }

  /** Reads a sound line; nothing when its columns are not the ones known here. */
  static Optional<Event> read(String line) {
    String[] columns = line.split(TAB, -1);
    if (columns.length < COLUMNS + 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Event(
              Instant.parse(columns[0]),
              columns[1],
              columns[2],
              columns[3],
              Integer.parseInt(columns[4]),
              Integer.parseInt(columns[5]),
              columns[6]));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String checksum(String columns) {
    CRC32 sum = new CRC32();
    sum.update(columns.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
