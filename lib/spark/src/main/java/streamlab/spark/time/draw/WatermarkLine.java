package streamlab.spark.time.draw;

import java.time.Instant;
import streamlab.show.draw.Svg;
import streamlab.spark.time.fact.Clock;
import streamlab.spark.time.fact.Watermark;

/** The watermark before and after a step, as upright lines through the chart. */
final class WatermarkLine {

  private static final int ROW = 16;

  private final Svg svg;
  private final Axis axis;
  private final Clock clock;

  WatermarkLine(Svg svg, Axis axis, Clock clock) {
    this.svg = svg;
    this.axis = axis;
    this.clock = clock;
  }

  /** Shades what lies before the watermark; to be drawn first. */
  void ground(Watermark watermark, int top, int bottom) {
    watermark
        .after()
        .filter(axis::shows)
        .ifPresent(at -> svg.ground(axis.left(), top, axis.x(at) - axis.left(), bottom - top));
  }

  /** Draws the lines and their labels below the chart, and gives the lower edge. */
  int draw(Watermark watermark, int top, int bottom) {
    if (watermark.after().isEmpty()) {
      return bottom;
    }
    Instant after = watermark.after().get();
    int y = bottom + ROW;
    boolean moved = watermark.before().isPresent() && !watermark.before().get().equals(after);
    if (moved && axis.shows(watermark.before().get())) {
      Instant before = watermark.before().get();
      svg.accent(axis.x(before), top, axis.x(before), bottom + 4, 1.5, "3 4");
      if (axis.x(after) - axis.x(before) > 12) {
        svg.accent(axis.x(before), bottom, axis.x(after) - 6, bottom, 1.5, "");
        svg.arrowHead(axis.x(after) - 1, bottom);
      }
    }
    if (axis.shows(after)) {
      svg.accent(axis.x(after), top, axis.x(after), bottom + 4, 2.5, "");
      label(axis.x(after), y, (moved ? "watermark, moved to " : "watermark ") + clock.text(after));
    } else {
      String edge = after.isBefore(axis.view().start()) ? "◀ " : "";
      svg.text(axis.left(), y, edge + "watermark " + clock.text(after) + ", out of view");
    }
    return y + 4;
  }

  private void label(int x, int y, String text) {
    int half = (int) (text.length() * Svg.CHARACTER / 2);
    svg.centred(Math.max(half, Math.min(Svg.WIDTH - half, x)), y, text);
  }
}
