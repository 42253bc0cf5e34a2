package streamlab.show;

import java.util.Locale;

/**
 * What stands in a cell of a table.
 *
 * @param plain the value as {@link Values#text} writes it
 * @param shown what is shown of it
 * @param remark a word on it in small print; may be empty
 * @param isNone whether there is no value
 */
record Cell(String plain, String shown, String remark, boolean isNone) {

  private static final int LONGEST = 200;

  /** What an author writes: shown as it is, but for the text "null". */
  static Cell written(Object value) {
    String text = Values.text(value);
    String shown = value != null && text.equals("null") ? "\"null\"" : text;
    return new Cell(text, shown, "", value == null);
  }

  /** A value of data: told from all that looks like it, and cut where it is long, which it says. */
  static Cell data(Object value, String remark) {
    String all = DataText.of(value);
    if (all.length() <= LONGEST) {
      return new Cell(Values.text(value), all, remark, value == null);
    }
    String size = String.format(Locale.ROOT, "cut: %,d characters", all.length());
    String both = remark.isEmpty() ? size : remark + ", " + size;
    return new Cell(Values.text(value), beginning(all) + "…", both, false);
  }

  private static String beginning(String text) {
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  boolean isNumeric() {
    return isNone || (remark.isEmpty() && shown.matches("-?\\d+(\\.\\d+)?"));
  }

  String toText() {
    String line = visible(shown).replace("\n", " ⏎ ");
    return remark.isEmpty() ? line : line + " (" + remark + ")";
  }

  String toHtml() {
    String value = Html.escaped(visible(shown)).replace("\n", "<br>");
    String styled = isNone ? "<em style=\"opacity:.7\">" + value + "</em>" : value;
    return remark.isEmpty() ? styled : styled + " <small>(" + Html.escaped(remark) + ")</small>";
  }

  /** Control characters as their signs: in a terminal they would do what they say. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    for (char c : text.replace("\r\n", "\n").toCharArray()) {
      visible.append(c < ' ' && c != '\n' ? (char) ('\u2400' + c) : c == 0x7f ? '\u2421' : c);
    }
    return visible.toString();
  }
}
