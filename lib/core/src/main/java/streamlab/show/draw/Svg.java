package streamlab.show.draw;

import java.util.Locale;
import streamlab.show.Html;

/**
 * Shapes and texts in the colour of the page's text, so that they can be read on light and on dark
 * ground alike. Pixels count from the top left.
 */
public final class Svg {

  /** How wide a picture may be without scrolling, in pixels. */
  public static final int WIDTH = 760;

  /** How tall a picture may be without scrolling, in pixels. */
  private static final int TALL = 900;

  /** How wide a character of {@link #text} is at most, in pixels. */
  public static final double CHARACTER = 7.25;

  /** How wide a character of {@link #small} is at most, in pixels. */
  public static final double SMALL_CHARACTER = 6.1;

  /** The one accent, of equal contrast on light and dark ground. */
  public static final String ACCENT = "#d9480f";

  private static final String INK = "currentColor";
  private static final String SMALL = " font-size=\"10\"";

  private final StringBuilder shapes = new StringBuilder();

  /** Text that begins at a place. */
  public void text(int x, int y, String text) {
    text(x, y, "start", "", text);
  }

  /** Heavy text that begins at a place. */
  public void bold(int x, int y, String text) {
    text(x, y, "start", " font-weight=\"bold\"", text);
  }

  /** Text with its middle at a place. */
  public void centred(int x, int y, String text) {
    text(x, y, "middle", "", text);
  }

  /** Small text that begins at a place. */
  public void small(int x, int y, String text) {
    text(x, y, "start", SMALL, text);
  }

  /** Small text that ends at a place. */
  public void smallBefore(int x, int y, String text) {
    text(x, y, "end", SMALL, text);
  }

  /** Small text with its middle at a place. */
  public void smallCentred(int x, int y, String text) {
    text(x, y, "middle", SMALL, text);
  }

  /** A number in a marker. */
  public void number(int x, int y, boolean bold, int number) {
    String size = number < 100 ? "11" : "10";
    String weight = bold ? " font-weight=\"bold\"" : "";
    text(x, y + 4, "middle", " font-size=\"" + size + "\"" + weight, Integer.toString(number));
  }

  private void text(int x, int y, String anchor, String more, String text) {
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>",
        x, y, anchor, INK, more, safe(text));
  }

  /** A line of a width. */
  public void line(int x1, int y1, int x2, int y2, double width) {
    line(x1, y1, x2, y2, INK, width, "");
  }

  /** A line in the accent's colour; dashes as SVG writes them, empty for none. */
  public void accent(int x1, int y1, int x2, int y2, double width, String dashes) {
    line(x1, y1, x2, y2, ACCENT, width, dashes);
  }

  private void line(int x1, int y1, int x2, int y2, String colour, double width, String dashes) {
    add(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
        x1, y1, x2, y2, colour, width, dashed(dashes));
  }

  /** A bar, filled from 0 to 1; dashes as SVG writes them, empty for none. */
  public void bar(int x, int y, int width, int height, double filled, String dashes) {
    box(x, y, width, height, 2, INK, filled, dashes);
  }

  /** A box with round corners, its ground in a colour, filled from 0 to 1. */
  public void box(
      int x,
      int y,
      int width,
      int height,
      int corner,
      String colour,
      double filled,
      String dashes) {
    add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\""
            + " fill-opacity=\"%s\" stroke=\"%s\"%s/>",
        x, y, width, height, corner, colour, filled, INK, dashed(dashes));
  }

  /** A box that looks like a drum, for what keeps data. */
  public void drum(int x, int y, int width, int height) {
    int lid = 5;
    add(
        "<path d=\"M%d %dv%da%d %d 0 0 0 %d 0v-%da%d %d 0 0 0 -%d 0a%d %d 0 0 0 %d 0\""
            + " fill=\"none\" stroke=\"%s\"/>",
        x,
        y + lid,
        height - 2 * lid,
        width / 2,
        lid,
        width / 2 * 2,
        height - 2 * lid,
        width / 2,
        lid,
        width / 2 * 2,
        width / 2,
        lid,
        width / 2 * 2,
        INK);
  }

  /** Shaded ground without an outline. */
  public void ground(int x, int y, int width, int height) {
    add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" fill-opacity=\"0.1\"/>",
        x, y, width, height, ACCENT);
  }

  /** A ring around a place. */
  public void circle(int x, int y, int radius, double width, String dashes) {
    add(
        "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
        x, y, radius, INK, width, dashed(dashes));
  }

  /** A square around a place. */
  public void square(int x, int y, int half, double width) {
    add(
        "<path d=\"M%d %dh%dv%dh-%dz\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
        x - half, y - half, 2 * half, 2 * half, 2 * half, INK, width);
  }

  /** A square on its corner around a place. */
  public void diamond(int x, int y, int half, double width) {
    add(
        "<path d=\"M%d %dl%d %dl-%d %dl-%d -%dz\" fill=\"none\" stroke=\"%s\""
            + " stroke-width=\"%s\"/>",
        x, y - half, half, half, half, half, half, half, INK, width);
  }

  /** The head of an arrow that points right. */
  public void arrowHead(int x, int y) {
    add("<path d=\"M%d %dl-7 -4v8z\" fill=\"%s\"/>", x, y, ACCENT);
  }

  /** The head of an arrow that points up, in the accent's colour. */
  public void pointer(int x, int y) {
    add("<path d=\"M%d %dl-5 8h10z\" fill=\"%s\"/>", x, y, ACCENT);
  }

  /** A curve from a place down to another; with a head, if it is an arrow. */
  public void edge(int x1, int y1, int x2, int y2, boolean arrow, String dashes) {
    int end = arrow ? y2 - 6 : y2;
    int bend = (end - y1) / 2;
    add(
        "<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"%s\"%s/>",
        x1, y1, x1, y1 + bend, x2, end - bend, x2, end, INK, dashed(dashes));
    if (arrow) {
      add("<path d=\"M%d %dl-4 -7h8z\" fill=\"%s\"/>", x2, y2, INK);
    }
  }

  private static String dashed(String dashes) {
    return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
  }

  private void add(String format, Object... values) {
    shapes.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** What is drawn so far as an element, with its name and its content in words. */
  public String toElement(int height, String title, String words) {
    return element(WIDTH, height, title, words);
  }

  /**
   * What is drawn so far for a page: a picture that is too large scrolls in a box of its own.
   *
   * @param width of what is drawn, in pixels
   * @param height of what is drawn, in pixels
   */
  public String toPage(int width, int height, String title, String words) {
    String element = element(Math.max(width, WIDTH), height, title, words);
    String box = height <= TALL ? "overflow-x:auto" : "overflow:auto;max-height:" + TALL + "px";
    return "<div style=\"" + box + "\">" + element + "</div>";
  }

  /** Never made smaller than it is: its text could not be read; what is around it scrolls. */
  private String element(int width, int height, String title, String words) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\""
                + " width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                + " style=\"max-width:none\""
                + " font-family=\"ui-monospace,Menlo,Consolas,monospace\" font-size=\"12\">\n",
            safe(title),
            width,
            height,
            width,
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

  /** Text no longer than fits between two places. */
  public static String fitting(String text, int pixels) {
    int most = Math.max(1, (int) (pixels / CHARACTER));
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
