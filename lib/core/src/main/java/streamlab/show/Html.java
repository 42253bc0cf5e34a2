package streamlab.show;

/** Text as HTML. */
public final class Html {

  private Html() {}

  /** Text with the characters replaced that HTML reads as its own. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Lines as they are, in a fixed-width font. */
  public static String preformatted(String text) {
    return "<pre>" + escaped(text) + "</pre>";
  }
}
