package streamlab.grade.view;

import java.util.List;
import java.util.Map;
import streamlab.grade.result.FactResult;
import streamlab.grade.view.Comparison.Row;
import streamlab.show.Html;

/**
 * A verdict as HTML. It sets no colours of its own but the line at its side, so that a page's light
 * and dark themes both fit.
 */
final class HtmlPage implements Page {

  private static final String LEFT = " style=\"text-align:left\"";
  private static final String VALUE = " style=\"text-align:left;white-space:pre\"";

  private final StringBuilder html = new StringBuilder();

  String html() {
    return html + "</div>";
  }

  @Override
  public void headline(String mark, String text) {
    String colour =
        switch (mark) {
          case Marks.YES -> "var(--jp-success-color1,#388e3c)";
          case Marks.NO -> "var(--jp-error-color1,#d32f2f)";
          default -> "currentColor";
        };
    html.append("<div style=\"border-left:.3em solid ").append(colour);
    html.append(";padding-left:.8em\"><p><span aria-hidden=\"true\">").append(mark);
    html.append("</span> <strong>").append(Html.escaped(text)).append("</strong></p>");
  }

  @Override
  public void facts(List<FactResult> facts) {
    table(null, "", "points", "fact");
    for (FactResult fact : facts) {
      html.append("<tr>");
      cell(Marks.of(fact.outcome()));
      cell(fact.earned() + "/" + fact.points());
      cell(fact.name() + Marks.words(fact.outcome()));
      html.append("</tr>");
    }
    endTable();
  }

  @Override
  public void given(String what, Map<String, String> given) {
    if (given.isEmpty()) {
      sentence("looked at: " + what);
      return;
    }
    table(what.isEmpty() ? null : "looked at: " + what, "given", "value");
    given.forEach(
        (name, value) -> {
          html.append("<tr><th scope=\"row\"").append(LEFT).append('>');
          html.append(Html.escaped(name)).append("</th>");
          List<String> rows = VerdictContent.cut(value.lines().toList(), 20, "rows");
          cell(rows.isEmpty() ? "(nothing)" : String.join("\n", rows));
          html.append("</tr>");
        });
    endTable();
  }

  @Override
  public void comparison(Comparison comparison) {
    table(null, "", "expected", "actual");
    leftOut(comparison.before(), "equal rows before");
    for (Row row : comparison.rows()) {
      html.append("<tr>");
      cell(row.same() ? "" : Marks.DIFFERENT);
      cell(row.expected());
      cell(row.actual());
      html.append("</tr>");
    }
    leftOut(comparison.after(), "rows after");
    endTable();
  }

  private void leftOut(int count, String what) {
    if (count > 0) {
      html.append("<tr><td></td><td colspan=\"2\"").append(LEFT).append(">… ");
      html.append(count).append(' ').append(what).append("</td></tr>");
    }
  }

  private void table(String caption, String... columns) {
    html.append("<div style=\"overflow-x:auto\"><table>");
    if (caption != null) {
      html.append("<caption").append(LEFT).append('>').append(Html.escaped(caption));
      html.append("</caption>");
    }
    html.append("<thead><tr>");
    for (String column : columns) {
      if (column.isEmpty()) {
        // Nothing to name: the marks below say what the words beside them say.
        html.append("<td></td>");
      } else {
        html.append("<th scope=\"col\"").append(LEFT).append('>');
        html.append(Html.escaped(column)).append("</th>");
      }
    }
    html.append("</tr></thead><tbody>");
  }

  private void endTable() {
    html.append("</tbody></table></div>");
  }

  private void cell(String text) {
    html.append("<td").append(VALUE).append('>').append(Html.escaped(text)).append("</td>");
  }

  @Override
  public void sentence(String text) {
    html.append("<p>").append(Html.escaped(text).replace("\n", "<br>")).append("</p>");
  }

  @Override
  public void quote(String caption, List<String> lines) {
    sentence(caption);
    html.append(Html.preformatted(String.join("\n", lines)));
  }

  @Override
  public void next(List<String> steps) {
    html.append("<ul>");
    steps.forEach(step -> html.append("<li>→ ").append(Html.escaped(step)).append("</li>"));
    html.append("</ul>");
  }
}
