package streamlab.spark.board;

import java.util.Map;
import java.util.stream.Collectors;
import streamlab.show.Drawing;
import streamlab.show.Html;

/** A board's facts as a page and as text. The page works without colours and at 800 pixels. */
final class BoardDrawing {

  private static final String CELL = " style=\"text-align:left;vertical-align:top;";

  private BoardDrawing() {}

  static Drawing of(BoardFacts facts) {
    return new Drawing(html(facts), text(facts));
  }

  static String text(BoardFacts facts) {
    return BoardLines.essence(facts)
        + BoardLines.of(facts).entrySet().stream()
            .map(line -> "\n  %-15s %s".formatted(line.getKey(), line.getValue()))
            .collect(Collectors.joining());
  }

  static String html(BoardFacts facts) {
    StringBuilder html = new StringBuilder();
    html.append(
        "<div style=\"max-width:48em;overflow-x:auto\"><table"
            + " style=\"width:100%;table-layout:auto\">");
    html.append("<caption style=\"text-align:left\">query <strong>")
        .append(Html.escaped(facts.query()))
        .append("</strong></caption><tbody>");
    for (Map.Entry<String, String> line : BoardLines.of(facts).entrySet()) {
      html.append("<tr><th scope=\"row\"")
          .append(CELL)
          .append("white-space:nowrap;width:8em\">")
          .append(Html.escaped(line.getKey()))
          .append("</th><td")
          .append(CELL)
          .append("overflow-wrap:anywhere\">")
          .append(value(line, facts))
          .append("</td></tr>");
    }
    return html.append("</tbody></table></div>").toString();
  }

  private static String value(Map.Entry<String, String> line, BoardFacts facts) {
    String text = Html.escaped(line.getValue());
    return switch (line.getKey()) {
      case BoardLines.PHASES -> facts.batch().map(b -> PhaseBar.of(b.phases())).orElse(text);
      case BoardLines.INPUT -> facts.batch().map(b -> text + Curve.of(b.history())).orElse(text);
      default -> text;
    };
  }
}
