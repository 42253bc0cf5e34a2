package streamlab.grade.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Expected and actual rows side by side. Equal rows are brought to the same height, so that one row
 * too few does not make all that follow look different.
 *
 * @param before how many equal rows at the beginning are left out
 * @param rows the rows to show
 * @param after how many rows at the end are left out
 */
record Comparison(int before, List<Row> rows, int after) {

  private static final int MOST_ROWS = 20;
  private static final int ROWS_BEFORE = 3;
  private static final int MOST_ALIGNED = 500;
  static final String NONE = "(none)";

  /** A row; {@link #NONE} where one side has nothing. */
  record Row(String expected, String actual, boolean same) {
    static Row of(String expected, String actual) {
      return new Row(expected, actual, expected.equals(actual));
    }
  }

  /** Compares texts whose rows stand on lines of their own. */
  static Comparison of(String expected, String actual) {
    List<Row> all = aligned(lines(expected), lines(actual));
    int firstDifference = 0;
    while (firstDifference < all.size() && all.get(firstDifference).same()) {
      firstDifference++;
    }
    int before =
        all.size() <= MOST_ROWS
            ? 0
            : Math.min(Math.max(0, firstDifference - ROWS_BEFORE), all.size() - MOST_ROWS);
    int end = Math.min(all.size(), before + MOST_ROWS);
    return new Comparison(before, List.copyOf(all.subList(before, end)), all.size() - end);
  }

  /** Whether both sides are a value each, and no rows. */
  boolean single() {
    return before == 0 && after == 0 && rows.size() == 1;
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : text.lines().toList();
  }

  private static List<Row> aligned(List<String> expected, List<String> actual) {
    if (expected.size() > MOST_ALIGNED || actual.size() > MOST_ALIGNED) {
      return paired(expected, actual);
    }
    int[][] common = commonFrom(expected, actual);
    List<Row> rows = new ArrayList<>();
    List<String> onlyExpected = new ArrayList<>();
    List<String> onlyActual = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < expected.size() || j < actual.size()) {
      if (i < expected.size() && j < actual.size() && expected.get(i).equals(actual.get(j))) {
        rows.addAll(paired(onlyExpected, onlyActual));
        onlyExpected.clear();
        onlyActual.clear();
        rows.add(Row.of(expected.get(i++), actual.get(j++)));
      } else if (j == actual.size()
          || i < expected.size() && common[i + 1][j] >= common[i][j + 1]) {
        onlyExpected.add(expected.get(i++));
      } else {
        onlyActual.add(actual.get(j++));
      }
    }
    rows.addAll(paired(onlyExpected, onlyActual));
    return rows;
  }

  /** How many rows both lists can have in common from each pair of places on. */
  private static int[][] commonFrom(List<String> left, List<String> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Row> paired(List<String> expected, List<String> actual) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      if (i >= expected.size()) {
        rows.add(new Row(NONE, actual.get(i), false));
      } else if (i >= actual.size()) {
        rows.add(new Row(expected.get(i), NONE, false));
      } else {
        rows.add(Row.of(expected.get(i), actual.get(i)));
      }
    }
    return rows;
  }
}
