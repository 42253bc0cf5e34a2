package streamlab.show;

import java.time.Duration;
import java.util.Locale;

/**
 * How far some long work has come.
 *
 * @param done how many steps are done
 * @param of how many steps are known; more may turn up
 * @param unit what a step is, such as {@code tasks}
 */
public record Steps(long done, long of, String unit) {

  private static final int CELLS = 20;
  private static final int WIDTH = 240;
  private static final String SVG =
      "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d 12\" width=\"%d\" height=\"12\">"
          + "<rect x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"11\" fill=\"none\""
          + " stroke=\"currentColor\"/><rect x=\"0.5\" y=\"0.5\" width=\"%s\" height=\"11\""
          + " fill=\"currentColor\" fill-opacity=\"0.6\"/></svg>";

  /** A bar with its words: {@code counting ████░░░░ 12 of 30 tasks, 3.1 s}. */
  Drawing draw(String what, Duration since) {
    double share = of == 0 ? 0 : Math.min(1, (double) done / of);
    int full = (int) (CELLS * share);
    String words =
        String.format(Locale.ROOT, "%,d of %,d %s, %.1f s", done, of, unit, since.toMillis() / 1e3);
    String text = what + " " + "█".repeat(full) + "░".repeat(CELLS - full) + " " + words;
    String filled = String.format(Locale.ROOT, "%.1f", (WIDTH - 1) * share);
    String label = Html.escaped(what + ": " + words);
    String bar = SVG.formatted(label, WIDTH, WIDTH, WIDTH - 1, filled);
    return new Drawing("<div>" + bar + " " + label + "</div>", text);
  }
}
