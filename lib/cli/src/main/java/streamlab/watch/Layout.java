package streamlab.watch;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Fits a page into a screen: wraps what is too wide and cuts what is too long, saying so. */
final class Layout {

  private static final String TAB = "    ";
  private static final int LEAST_COLUMNS = 10;

  private Layout() {}

  /** The page's lines, none wider than the columns and not more than the rows. */
  static List<String> fit(Page page, int columns, int rows) {
    List<String> lines = new ArrayList<>();
    int width = Math.max(columns, LEAST_COLUMNS);
    page.lines().forEach(line -> wrap(printable(line), width, lines));
    if (lines.size() <= rows) {
      return lines;
    }
    int kept = Math.max(0, rows - 1);
    String rest = "… " + (lines.size() - kept) + " more lines";
    String where = page.whole().isEmpty() ? rest : rest + ": " + page.whole();
    lines.subList(kept, lines.size()).clear();
    lines.add(cut(where, width));
    return lines;
  }

  /** The beginning of a line, as far as it fits. */
  static String cut(String line, int columns) {
    return new AttributedString(line).columnSubSequence(0, columns).toString();
  }

  /** An answer may print anything; what moves the cursor would spoil the screen. */
  private static String printable(String line) {
    return AttributedString.stripAnsi(line.replace("\t", TAB)).replaceAll("\\p{Cntrl}", "?");
  }

  /** Breaks at blanks; a word that is wider than the screen, such as a path, is broken anywhere. */
  private static void wrap(String line, int columns, List<String> into) {
    String rest = line;
    while (new AttributedString(rest).columnLength() > columns) {
      String most = cut(rest, columns);
      boolean atBlank = rest.charAt(most.length()) == ' ';
      int blank = atBlank ? most.length() : most.lastIndexOf(' ');
      boolean indentOnly = blank < 0 || most.substring(0, blank).isBlank();
      into.add(indentOnly ? most : rest.substring(0, blank));
      rest = rest.substring(indentOnly ? most.length() : blank + 1);
    }
    into.add(rest);
  }
}
