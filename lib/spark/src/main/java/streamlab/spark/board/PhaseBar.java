package streamlab.spark.board;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import streamlab.show.Html;

/** Where a micro-batch's time went: a bar of numbered pieces, and below it their names. */
final class PhaseBar {

  /** At most, in pixels; in a narrow window the pieces shrink and the numbers in them do not. */
  private static final int WIDTH = 480;

  private static final int HEIGHT = 18;

  /** Pieces with a smaller share, in percent, have no room for their number. */
  private static final int READABLE = 5;

  private static final char NO_BREAK = '\u00a0';

  private static final String SVG =
      "<svg role=\"img\" aria-label=\"time by phase: %s\" width=\"100%%\" height=\"%d\""
          + " style=\"max-width:%dpx;display:block\">%s</svg><small>%s</small>";
  private static final String PIECE =
      "<rect x=\"%.1f%%\" y=\"1\" width=\"%.1f%%\" height=\"%d\" fill=\"currentColor\""
          + " fill-opacity=\"%s\" stroke=\"currentColor\" stroke-width=\"0.5\"/>";
  private static final String NUMBER =
      "<text x=\"%.1f%%\" y=\"%d\" font-size=\"11\" text-anchor=\"middle\""
          + " fill=\"currentColor\">%d</text>";

  private PhaseBar() {}

  static String of(Map<String, Long> phases) {
    long total = phases.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder bar = new StringBuilder();
    StringJoiner names = new StringJoiner(" · ");
    double x = 0;
    int number = 0;
    for (Map.Entry<String, Long> phase : phases.entrySet()) {
      number++;
      double width = total == 0 ? 0 : 100.0 * phase.getValue() / total;
      bar.append(piece(number, x, width));
      x += width;
      String name = number + " " + phase.getKey() + " " + phase.getValue() + " ms";
      // A line breaks between two phases only.
      names.add(name.replace(' ', NO_BREAK));
    }
    String words = Html.escaped(names.toString());
    return SVG.formatted(words, HEIGHT, WIDTH, bar, words);
  }

  private static String piece(int number, double x, double width) {
    String opacity = number % 2 == 1 ? "0.1" : "0.3";
    String box = String.format(Locale.ROOT, PIECE, x, width, HEIGHT - 2, opacity);
    if (width < READABLE) {
      return box;
    }
    return box + String.format(Locale.ROOT, NUMBER, x + width / 2, HEIGHT - 5, number);
  }
}
