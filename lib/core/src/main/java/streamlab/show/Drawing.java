package streamlab.show;

/**
 * A drawn thing and the same in words.
 *
 * @param html for places that draw; what it quotes is escaped
 * @param text for places that do not: its first line alone says the essence, for where there is
 *     room for a line only
 */
public record Drawing(String html, String text) {

  /** What is left of a thing that goes away. */
  static final Drawing NOTHING = new Drawing("", "");

  /** The first line of the text. */
  public String line() {
    return text.lines().findFirst().orElse("");
  }
}
