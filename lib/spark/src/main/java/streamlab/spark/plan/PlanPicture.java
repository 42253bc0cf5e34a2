package streamlab.spark.plan;

import java.util.ArrayList;
import java.util.List;
import streamlab.show.draw.Graph;
import streamlab.show.draw.Svg;

/** Draws a plan as rows flow: sources at the top, the result at the bottom. */
final class PlanPicture {

  private static final int LINE = 17;
  private static final int LONGEST = 52;
  private static final int MOST_DETAILS = 3;

  private PlanPicture() {}

  static String html(String title, Operator root, String words) {
    Svg svg = new Svg();
    svg.bold(0, LINE, title);
    Graph graph = new Graph();
    add(graph, root);
    Graph.Size size = graph.draw(svg, 2, LINE + 14);
    int y = LINE + 14 + size.height() + LINE + 4;
    svg.small(0, y, "round: reads data · drum: keeps state · rows flow along the arrows");
    return svg.toPage(Math.max(Svg.WIDTH, size.width() + 4), y + 8, title, words);
  }

  private static int add(Graph graph, Operator operator) {
    List<Integer> inputs = new ArrayList<>();
    operator.inputs().forEach(input -> inputs.add(add(graph, input)));
    List<String> lines = new ArrayList<>();
    lines.add(fitting(operator.name(), LONGEST - 8));
    operator.details().stream()
        .limit(MOST_DETAILS)
        .forEach(detail -> lines.add(fitting(detail, LONGEST)));
    int more = operator.details().size() - MOST_DETAILS;
    if (more > 0) {
      lines.add("… and " + more + " more");
    }
    int box = graph.add(shape(operator), lines);
    inputs.forEach(input -> graph.arrow(input, box));
    return box;
  }

  private static Graph.Shape shape(Operator operator) {
    boolean keepsState =
        operator.name().startsWith("StateStore")
            || operator.details().stream().anyMatch(detail -> detail.contains("state: operator"));
    if (keepsState) {
      return Graph.Shape.DRUM;
    }
    return operator.inputs().isEmpty() ? Graph.Shape.ROUND : Graph.Shape.BOX;
  }

  private static String fitting(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
