package streamlab.markdown;

import java.util.ArrayList;
import java.util.List;
import streamlab.show.Paragraph;

/** Rows of cells as aligned text; where the width is too small, the widest columns are broken. */
final class TextTable {

  private static final String GAP = " | ";
  private static final int NARROWEST = 8;

  private TextTable() {}

  /** The first row holds the columns' names. */
  static List<String> lines(List<List<String>> rows, int width) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = widths(rows, columns, width);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.addAll(row(rows.get(i), widths));
      if (i == 0) {
        lines.add(rule(widths));
      }
    }
    return lines;
  }

  private static int[] widths(List<List<String>> rows, int columns, int width) {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] =
            Math.max(widths[i], row.get(i).lines().mapToInt(String::length).max().orElse(0));
      }
    }
    int left = width - GAP.length() * (columns - 1);
    int sum = java.util.Arrays.stream(widths).sum();
    while (sum > left) {
      int widest = 0;
      for (int i = 1; i < columns; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
      sum--;
    }
    return widths;
  }

  private static String rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    return String.join("-+-", rule);
  }

  private static List<String> row(List<String> cells, int[] widths) {
    List<List<String>> broken = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      broken.add(Paragraph.lines("", cell, widths[i]));
      height = Math.max(height, broken.get(i).size());
    }
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      List<String> parts = new ArrayList<>();
      for (int x = 0; x < widths.length; x++) {
        String part = y < broken.get(x).size() ? broken.get(x).get(y) : "";
        parts.add(part + " ".repeat(Math.max(0, widths[x] - part.length())));
      }
      lines.add(String.join(GAP, parts).stripTrailing());
    }
    return lines;
  }
}
