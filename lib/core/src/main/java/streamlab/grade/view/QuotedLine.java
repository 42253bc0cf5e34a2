package streamlab.grade.view;

import java.util.List;

/** A learner's line with a caret below the place the compiler means. */
final class QuotedLine {

  /** The compiler counts columns with a tab stop each eight. */
  private static final int TAB = 8;

  private static final int WIDTH = 72;

  private QuotedLine() {}

  /**
   * The line, without what indents it, and a caret below it.
   *
   * @param column from 1; 0 for no caret
   */
  static List<String> lines(String source, int column) {
    String line = expanded(source).stripTrailing();
    int indent = line.length() - line.stripLeading().length();
    line = line.substring(indent);
    // The end of a line is where a semicolon is missed.
    int caret = Math.min(column - 1 - indent, line.length());
    if (line.length() > WIDTH) {
      int from = Math.max(0, Math.min(caret - WIDTH / 2, line.length() - WIDTH));
      int to = Math.min(line.length(), from + WIDTH);
      line = (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
      caret -= from - (from > 0 ? 1 : 0);
    }
    return column > 0 && caret >= 0 ? List.of(line, " ".repeat(caret) + "^") : List.of(line);
  }

  private static String expanded(String source) {
    StringBuilder line = new StringBuilder();
    for (char each : source.toCharArray()) {
      if (each == '\t') {
        line.append(" ".repeat(TAB - line.length() % TAB));
      } else {
        line.append(each);
      }
    }
    return line.toString();
  }
}
