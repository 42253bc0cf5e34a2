package streamlab.spark.board;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The rates of the latest micro-batches as a small curve beside the newest one. */
final class Curve {

  private static final int WIDTH = 120;
  private static final int HEIGHT = 16;

  private static final String SVG =
      " <svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
          + " style=\"vertical-align:middle\"><polyline points=\"%s\" fill=\"none\""
          + " stroke=\"currentColor\" stroke-width=\"1.2\"/></svg>";

  private Curve() {}

  static String of(List<Double> rates) {
    if (rates.size() < 2) {
      return "";
    }
    double highest = Math.max(1, Collections.max(rates));
    StringJoiner points = new StringJoiner(" ");
    for (int i = 0; i < rates.size(); i++) {
      double x = (double) WIDTH * i / (rates.size() - 1);
      double y = HEIGHT - 1 - (HEIGHT - 2) * rates.get(i) / highest;
      points.add(String.format(Locale.ROOT, "%.0f,%.1f", x, y));
    }
    String lowest = Amounts.perSecond(Collections.min(rates));
    String words = "input between " + lowest + " and " + Amounts.perSecond(highest);
    return SVG.formatted(words, WIDTH, HEIGHT, WIDTH, HEIGHT, points);
  }
}
