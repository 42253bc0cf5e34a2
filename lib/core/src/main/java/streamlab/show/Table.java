package streamlab.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows under named columns; knows how it looks as HTML and as text. */
public final class Table {

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private String caption = "";

  private Table(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /** An empty table. */
  public static Table of(String... columns) {
    return new Table(Arrays.asList(columns));
  }

  /** An empty table. */
  public static Table of(List<String> columns) {
    return new Table(columns);
  }

  /**
   * Adds a row and gives the table back.
   *
   * @throws IllegalArgumentException when the values are not as many as the columns
   */
  public Table row(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + values.length + " values under " + columns.size() + " columns");
    }
    rows.add(Arrays.stream(values).map(Values::text).toList());
    return this;
  }

  /** Sets the line above the table and gives the table back. */
  public Table caption(String text) {
    caption = text;
    return this;
  }

  /** The column names, from left to right. */
  public List<String> columns() {
    return columns;
  }

  /** The rows' texts, from top to bottom. */
  public List<List<String>> rows() {
    return List.copyOf(rows);
  }

  /** The table for a page; wide ones scroll. */
  public String toHtml() {
    StringBuilder html = new StringBuilder("<div style=\"overflow-x:auto\"><table>");
    if (!caption.isEmpty()) {
      html.append("<caption style=\"text-align:left;white-space:nowrap\">")
          .append(Html.escaped(caption))
          .append("</caption>");
    }
    html.append("<thead><tr>");
    for (int i = 0; i < columns.size(); i++) {
      html.append("<th scope=\"col\"").append(alignment(i)).append('>');
      html.append(Html.escaped(columns.get(i))).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      html.append("<tr>");
      for (int i = 0; i < columns.size(); i++) {
        html.append("<td").append(alignment(i)).append('>');
        html.append(Html.escaped(row.get(i)).replace("\n", "<br>")).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</tbody></table></div>").toString();
  }

  /** The table for a terminal: columns of equal width, a rule under their names. */
  public String toText() {
    List<String> lines = new ArrayList<>();
    if (!caption.isEmpty()) {
      lines.add(caption);
    }
    lines.add(line(columns));
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      rule.add("-".repeat(width(i)));
    }
    lines.add(String.join("-+-", rule));
    rows.forEach(row -> lines.add(line(row)));
    return String.join("\n", lines);
  }

  private String line(List<String> values) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String value = values.get(i).replace("\n", " ⏎ ");
      String blanks = " ".repeat(width(i) - value.length());
      padded.add(isNumeric(i) ? blanks + value : value + blanks);
    }
    return String.join(" | ", padded).stripTrailing();
  }

  private int width(int column) {
    int widest = columns.get(column).length();
    for (List<String> row : rows) {
      widest = Math.max(widest, row.get(column).replace("\n", " ⏎ ").length());
    }
    return widest;
  }

  private String alignment(int column) {
    return " style=\"text-align:" + (isNumeric(column) ? "right" : "left") + "\"";
  }

  private boolean isNumeric(int column) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.get(column).matches("-?\\d+(\\.\\d+)?|null"));
  }

  @Override
  public String toString() {
    return toText();
  }
}
