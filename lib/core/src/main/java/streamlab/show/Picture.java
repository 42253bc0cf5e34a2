package streamlab.show;

/**
 * A drawing with the same said in words.
 *
 * @param svg an {@code <svg>} element
 * @param alt what a person who does not see the drawing needs to know
 */
public record Picture(String svg, String alt) implements Drawable {

  /** Checks that both are there: a picture without words is of no use to some readers. */
  public Picture {
    if (!svg.strip().startsWith("<svg")) {
      throw new IllegalArgumentException("a picture is an <svg> element");
    }
    if (alt.isBlank()) {
      throw new IllegalArgumentException("a picture needs its content in words, too");
    }
  }

  /** The drawing for a page, announced by its words. */
  public String toHtml() {
    return "<div role=\"img\" aria-label=\""
        + Html.escaped(alt)
        + "\" style=\"overflow-x:auto\">"
        + svg
        + "</div>";
  }

  /** The words. */
  public String toText() {
    return "[picture] " + alt;
  }

  @Override
  public Drawing draw() {
    return new Drawing(toHtml(), toText());
  }

  @Override
  public String toString() {
    return toText();
  }
}
