package streamlab.report;

import java.util.List;
import streamlab.grade.view.VerdictHtml;
import streamlab.home.LabHome;
import streamlab.show.Html;
import streamlab.show.Table;

/** Grades of one run at a glance: a table as text, or a page with every verdict in full. */
public final class SummaryPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">
      <title>Stream Lab: grades</title>
      <style>
      body { font-family: system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
      th, td { padding: .15em .8em .15em 0 }
      </style>
      </head>
      <body>
      <h1>Grades</h1>
      """;

  private SummaryPage() {}

  /** One line per exercise, and the sum. */
  public static Table table(List<Graded> all) {
    Table table = Table.of("exercise", "verdict", "points");
    int earned = 0;
    int of = 0;
    for (Graded each : all) {
      table.row(each.exercise().name(), each.result().verdict().words(), points(each));
      earned += each.result().earned();
      of += each.result().of();
    }
    long passed = all.stream().filter(each -> each.result().passed()).count();
    return table.row("in all", passed + " of " + all.size() + " passed", earned + " of " + of);
  }

  private static String points(Graded graded) {
    return graded.result().earned() + " of " + graded.result().of();
  }

  /** A page that needs no other file. */
  public static String html(LabHome home, List<Graded> all) {
    StringBuilder page = new StringBuilder(HEAD).append(table(all).toHtml()).append('\n');
    for (Graded each : all) {
      page.append("<h2>").append(Html.escaped(each.exercise().title())).append("</h2>\n");
      page.append(VerdictHtml.of(home, each.exercise(), each.result())).append('\n');
    }
    return page.append("</body>\n</html>\n").toString();
  }
}
