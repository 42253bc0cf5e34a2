package streamlab.grade.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import streamlab.grade.result.FactResult;
import streamlab.grade.view.Comparison.Row;
import streamlab.show.Paragraph;

/** A verdict as lines of plain text. */
final class TextPage implements Page {

  private static final int WIDTH = 80;
  private static final int MOST_OF_A_VALUE = 400;

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void headline(String mark, String text) {
    lines.add(mark + " " + text);
  }

  @Override
  public void facts(List<FactResult> facts) {
    int width = facts.stream().mapToInt(fact -> points(fact).length()).max().orElse(0);
    for (FactResult fact : facts) {
      String points = points(fact);
      String start =
          "  "
              + Marks.of(fact.outcome())
              + " "
              + " ".repeat(width - points.length())
              + points
              + "  ";
      lines.addAll(Paragraph.lines(start, fact.name() + Marks.words(fact.outcome()), WIDTH));
    }
  }

  private static String points(FactResult fact) {
    return fact.earned() + "/" + fact.points();
  }

  @Override
  public void given(String what, Map<String, String> given) {
    if (!what.isEmpty()) {
      add("  looked at: ", what);
    }
    int width = given.keySet().stream().mapToInt(String::length).max().orElse(0);
    given.forEach(
        (name, value) -> {
          List<String> rows = value.lines().map(TextPage::cut).toList();
          String label = "  " + name;
          if (rows.size() == 1) {
            lines.add(label + " ".repeat(width - name.length()) + "  " + rows.get(0));
          } else {
            lines.add(rows.isEmpty() ? label + "  (nothing)" : label);
            VerdictContent.cut(rows, 20, "rows").forEach(row -> lines.add("    " + row));
          }
        });
  }

  @Override
  public void comparison(Comparison comparison) {
    List<Row> rows = comparison.rows();
    int left = width(rows, Row::expected, "expected");
    int right = width(rows, Row::actual, "actual");
    if (comparison.single() || rows.isEmpty()) {
      lines.add("  expected  " + (rows.isEmpty() ? "" : cut(rows.get(0).expected())));
      lines.add(
          Marks.DIFFERENT + " actual    " + (rows.isEmpty() ? "" : cut(rows.get(0).actual())));
    } else if (2 + left + 3 + right <= WIDTH) {
      sideBySide(comparison, left);
    } else {
      oneAboveTheOther(comparison);
    }
  }

  private static int width(
      List<Row> rows, java.util.function.Function<Row, String> side, String heading) {
    return rows.stream()
        .mapToInt(row -> side.apply(row).length())
        .reduce(heading.length(), Math::max);
  }

  private void sideBySide(Comparison comparison, int left) {
    lines.add("  expected" + " ".repeat(left - "expected".length()) + " | actual");
    lines.add("  " + "-".repeat(left) + "-+-" + "-".repeat("actual".length()));
    leftOut(comparison.before(), "equal rows before");
    for (Row row : comparison.rows()) {
      String gap = " ".repeat(left - row.expected().length());
      lines.add(mark(row) + row.expected() + gap + " | " + row.actual());
    }
    leftOut(comparison.after(), "rows after");
  }

  private void oneAboveTheOther(Comparison comparison) {
    lines.add("  expected");
    leftOut(comparison.before(), "equal rows before");
    comparison.rows().forEach(row -> lines.add(mark(row) + "  " + cut(row.expected())));
    leftOut(comparison.after(), "rows after");
    lines.add("  actual");
    leftOut(comparison.before(), "equal rows before");
    comparison.rows().forEach(row -> lines.add(mark(row) + "  " + cut(row.actual())));
    leftOut(comparison.after(), "rows after");
  }

  private void leftOut(int count, String what) {
    if (count > 0) {
      lines.add("  … " + count + " " + what);
    }
  }

  private static String mark(Row row) {
    return row.same() ? "  " : Marks.DIFFERENT + " ";
  }

  private static String cut(String value) {
    return value.length() <= MOST_OF_A_VALUE
        ? value
        : value.substring(0, MOST_OF_A_VALUE) + "… (" + value.length() + " characters)";
  }

  @Override
  public void sentence(String text) {
    add("", text);
  }

  @Override
  public void quote(String caption, List<String> quoted) {
    add("", caption);
    quoted.forEach(line -> lines.add("    " + cut(line)));
  }

  @Override
  public void next(List<String> steps) {
    steps.forEach(step -> add("→ ", step));
  }

  private void add(String first, String text) {
    lines.addAll(Paragraph.lines(first, text, WIDTH));
  }
}
