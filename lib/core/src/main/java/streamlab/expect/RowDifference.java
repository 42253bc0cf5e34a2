package streamlab.expect;

import java.util.ArrayList;
import java.util.List;

/** Two lists of rows side by side, as a small table of text. */
final class RowDifference {

  private static final int MOST_ROWS = 20;

  private RowDifference() {}

  static List<String> lines(List<String> expected, List<String> actual) {
    int width = "expected".length();
    for (String row : expected) {
      width = Math.max(width, row.length());
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(" ", "expected", "actual", width));
    int rows = Math.max(expected.size(), actual.size());
    for (int i = 0; i < Math.min(rows, MOST_ROWS); i++) {
      String left = i < expected.size() ? expected.get(i) : "(none)";
      String right = i < actual.size() ? actual.get(i) : "(none)";
      lines.add(line(left.equals(right) ? " " : "≠", left, right, width));
    }
    if (rows > MOST_ROWS) {
      lines.add("… and " + (rows - MOST_ROWS) + " more rows");
    }
    return lines;
  }

  private static String line(String mark, String left, String right, int width) {
    return mark + " " + left + " ".repeat(Math.max(0, width - left.length())) + "  ‖  " + right;
  }
}
