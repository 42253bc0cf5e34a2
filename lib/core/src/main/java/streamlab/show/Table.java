package streamlab.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows under named columns; knows how it looks as HTML and as text. */
public final class Table implements Drawable {

  private final List<String> columns;
  private final List<List<Cell>> rows = new ArrayList<>();
  private List<String> types = List.of();
  private String caption = "";
  private String note = "";

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
    return add(Arrays.stream(values).map(Cell::written).toList());
  }

  /**
   * Adds a row of data and gives the table back: no value, an empty text and the text "null" look
   * different; long values are cut, which their cell says; bytes are hexadecimal.
   *
   * @throws IllegalArgumentException when the values are not as many as the columns
   */
  public Table data(List<?> values) {
    return add(values.stream().map(value -> Cell.data(value, "")).toList());
  }

  Table add(List<Cell> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + row.size() + " values under " + columns.size() + " columns");
    }
    rows.add(row);
    return this;
  }

  /**
   * Says of what type each column is, in small print below its name, and gives the table back.
   *
   * @throws IllegalArgumentException when the types are not as many as the columns
   */
  public Table types(List<String> ofColumns) {
    if (ofColumns.size() != columns.size()) {
      throw new IllegalArgumentException(
          ofColumns.size() + " types for " + columns.size() + " columns");
    }
    types = ofColumns.stream().allMatch(String::isEmpty) ? List.of() : List.copyOf(ofColumns);
    return this;
  }

  /** Sets the line above the table and gives the table back. */
  public Table caption(String text) {
    caption = text;
    return this;
  }

  /**
   * Sets what a reader has to know of the rows, such as that there are more of them, and gives the
   * table back. It stands below the caption.
   */
  public Table note(String text) {
    note = text;
    return this;
  }

  /** The column names, from left to right. */
  public List<String> columns() {
    return columns;
  }

  /** What is said of the columns' types, from left to right; empty when nothing is. */
  public List<String> types() {
    return types;
  }

  /** The rows' values as texts, from top to bottom, each in full. */
  public List<List<String>> rows() {
    return rows.stream().map(row -> row.stream().map(Cell::plain).toList()).toList();
  }

  @Override
  public Drawing draw() {
    return new Drawing(toHtml(), toText());
  }

  /** The table for a page; a wide one scrolls in a box of its own. */
  public String toHtml() {
    StringBuilder html = new StringBuilder("<div style=\"overflow-x:auto\"><table>");
    List<String> above = above();
    if (!above.isEmpty()) {
      html.append("<caption style=\"text-align:left;white-space:nowrap\">")
          .append(above.stream().map(Html::escaped).collect(Collectors.joining("<br>")))
          .append("</caption>");
    }
    List<String> alignments = alignments();
    html.append("<thead><tr>");
    for (int i = 0; i < columns.size(); i++) {
      html.append("<th scope=\"col\"").append(alignments.get(i)).append('>').append(heading(i));
      html.append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (List<Cell> row : rows) {
      html.append("<tr>");
      for (int i = 0; i < columns.size(); i++) {
        html.append("<td").append(alignments.get(i)).append('>').append(row.get(i).toHtml());
        html.append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</tbody></table></div>").toString();
  }

  private List<String> above() {
    return Stream.of(caption, note).filter(line -> !line.isEmpty()).toList();
  }

  private String heading(int column) {
    String name = Html.escaped(columns.get(column));
    if (types.isEmpty() || types.get(column).isEmpty()) {
      return name;
    }
    return name
        + "<br><small style=\"font-weight:normal\">"
        + Html.escaped(types.get(column))
        + "</small>";
  }

  /** The table for a terminal: columns of equal width, a rule under their names and types. */
  public String toText() {
    List<List<String>> grid = new ArrayList<>();
    grid.add(columns);
    if (!types.isEmpty()) {
      grid.add(types);
    }
    int headings = grid.size();
    rows.forEach(row -> grid.add(row.stream().map(Cell::toText).toList()));
    int[] widths = new int[columns.size()];
    boolean[] numeric = new boolean[columns.size()];
    for (int i = 0; i < numeric.length; i++) {
      numeric[i] = isNumeric(i);
    }
    for (List<String> line : grid) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    List<String> lines = new ArrayList<>(above());
    grid.subList(0, headings).forEach(line -> lines.add(padded(line, widths, numeric)));
    lines.add(
        Arrays.stream(widths)
            .mapToObj(width -> "-".repeat(width))
            .collect(Collectors.joining("-+-")));
    grid.subList(headings, grid.size()).forEach(line -> lines.add(padded(line, widths, numeric)));
    return String.join("\n", lines);
  }

  private static String padded(List<String> values, int[] widths, boolean[] numeric) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(widths[i] - values.get(i).length());
      padded.add(numeric[i] ? blanks + values.get(i) : values.get(i) + blanks);
    }
    return String.join(" | ", padded).stripTrailing();
  }

  private List<String> alignments() {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> " style=\"text-align:" + (isNumeric(i) ? "right" : "left") + "\"")
        .toList();
  }

  private boolean isNumeric(int column) {
    return rows.stream().anyMatch(row -> !row.get(column).isNone())
        && rows.stream().allMatch(row -> row.get(column).isNumeric());
  }

  @Override
  public String toString() {
    return toText();
  }
}
