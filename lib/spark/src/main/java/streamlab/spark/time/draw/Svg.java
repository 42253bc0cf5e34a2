package streamlab.spark.time.draw;

import java.util.Locale;
import streamlab.show.Html;

/**
 * Shapes and texts in the colour of the page's text, so that they can be read on light and on dark
 * ground alike. Pixels count from the top left.
 */
final class Svg {

  static final int WIDTH = 760;

  /** How wide a character of {@link #text} is at most, in pixels. */
  static final double CHARACTER = 7.25;

  /** The one accent, of equal contrast on light and dark ground. */
  static final String ACCENT = "#d9480f";

  private static final String INK = "currentColor";

  private final StringBuilder shapes = new StringBuilder();

  /** Text that begins at a place. */
  void text(int x, int y, String text) {
    text(x, y, "start", "", text);
  }

  void bold(int x, int y, String text) {
    text(x, y, "start", " font-weight=\"bold\"", text);
  }

  /** Text with its middle at a place. */
  void centred(int x, int y, String text) {
    text(x, y, "middle", "", text);
  }

  /** A number in a marker. */
  void number(int x, int y, boolean bold, int number) {
    String size = number < 100 ? "11" : "9";
    String weight = bold ? " font-weight=\"bold\"" : "";
    text(x, y + 4, "middle", " font-size=\"" + size + "\"" + weight, Integer.toString(number));
  }

  private void text(int x, int y, String anchor, String more, String text) {
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>",
        x, y, anchor, INK, more, safe(text));
  }

  void line(int x1, int y1, int x2, int y2, double width) {
    line(x1, y1, x2, y2, INK, width, "");
  }

  /** A line in the accent's colour; dashes as SVG writes them, empty for none. */
  void accent(int x1, int y1, int x2, int y2, double width, String dashes) {
    line(x1, y1, x2, y2, ACCENT, width, dashes);
  }

  private void line(int x1, int y1, int x2, int y2, String colour, double width, String dashes) {
    add(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
        x1, y1, x2, y2, colour, width, dashed(dashes));
  }

  /** A bar, filled from 0 to 1; dashes as SVG writes them, empty for none. */
  void bar(int x, int y, int width, int height, double filled, String dashes) {
    add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\" fill=\"%s\""
            + " fill-opacity=\"%s\" stroke=\"%s\"%s/>",
        x, y, width, height, INK, filled, INK, dashed(dashes));
  }

  /** Shaded ground without an outline. */
  void ground(int x, int y, int width, int height) {
    add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" fill-opacity=\"0.1\"/>",
        x, y, width, height, ACCENT);
  }

  /** A ring around a place. */
  void circle(int x, int y, int radius, double width, String dashes) {
    add(
        "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
        x, y, radius, INK, width, dashed(dashes));
  }

  /** A square around a place. */
  void square(int x, int y, int half, double width) {
    add(
        "<path d=\"M%d %dh%dv%dh-%dz\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
        x - half, y - half, 2 * half, 2 * half, 2 * half, INK, width);
  }

  /** A square on its corner around a place. */
  void diamond(int x, int y, int half, double width) {
    add(
        "<path d=\"M%d %dl%d %dl-%d %dl-%d -%dz\" fill=\"none\" stroke=\"%s\""
            + " stroke-width=\"%s\"/>",
        x, y - half, half, half, half, half, half, half, INK, width);
  }

  /** The head of an arrow that points right. */
  void arrowHead(int x, int y) {
    add("<path d=\"M%d %dl-7 -4v8z\" fill=\"%s\"/>", x, y, ACCENT);
  }

  private static String dashed(String dashes) {
    return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
  }

  private void add(String format, Object... values) {
    shapes.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** What is drawn so far as an element, with its name and its content in words. */
  String toElement(int height, String title, String words) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\""
                + " width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                + " style=\"max-width:100%%;height:auto\""
                + " font-family=\"ui-monospace,Menlo,Consolas,monospace\" font-size=\"12\">\n",
            safe(title),
            WIDTH,
            height,
            WIDTH,
            height)
        + "<title>"
        + safe(title)
        + "</title>\n<desc>"
        + safe(words)
        + "</desc>\n"
        + shapes
        + "</svg>";
  }

  /** Text without the characters that XML cannot hold. */
  private static String safe(String text) {
    return Html.escaped(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]", "\uFFFD"));
  }

  /** Whether a text fits between two places. */
  static boolean fits(String text, int pixels) {
    return text.length() <= (int) (pixels / CHARACTER);
  }

  /** Text no longer than fits between two places. */
  static String fitting(String text, int pixels) {
    int most = Math.max(1, (int) (pixels / CHARACTER));
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
