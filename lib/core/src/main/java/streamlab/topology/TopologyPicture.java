package streamlab.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import streamlab.show.draw.Graph;
import streamlab.show.draw.Svg;
import streamlab.topology.ShownTopology.Kind;
import streamlab.topology.ShownTopology.Node;
import streamlab.topology.ShownTopology.Part;

/** Draws a topology from top to bottom: topics round, nodes as boxes, stores as drums. */
final class TopologyPicture {

  private static final int LINE = 17;
  private static final int MARGIN = 14;

  private final ShownTopology topology;
  private final Svg svg = new Svg();
  private int width = Svg.WIDTH;
  private int y = LINE;

  private TopologyPicture(ShownTopology topology) {
    this.topology = topology;
  }

  static String html(ShownTopology topology) {
    TopologyPicture picture = new TopologyPicture(topology);
    picture.drawAll();
    return picture.svg.toPage(picture.width, picture.y, topology.title(), topology.toText());
  }

  private void drawAll() {
    svg.bold(0, y, topology.title());
    y += 8;
    for (Part part : topology.parts()) {
      int top = y;
      svg.text(MARGIN, y + LINE, part.name());
      Graph.Size size = graph(part).draw(svg, MARGIN, y + LINE + 10);
      y += LINE + 10 + size.height() + MARGIN;
      svg.box(1, top, Math.max(size.width() + 2 * MARGIN, 200) - 2, y - top, 6, "none", 0, "5 4");
      width = Math.max(width, size.width() + 2 * MARGIN);
      y += MARGIN;
    }
    svg.small(0, y, "round: topic · box: source, processor or sink · drum: state store");
    y += 8;
  }

  private static Graph graph(Part part) {
    Graph graph = new Graph();
    Map<String, Integer> read = new HashMap<>();
    Map<String, Integer> boxes = new HashMap<>();
    for (Node node : part.nodes()) {
      if (node.kind() == Kind.SOURCE) {
        node.topics().forEach(topic -> read.computeIfAbsent(topic, t -> topic(graph, t)));
      }
      boxes.put(node.name(), graph.add(Graph.Shape.BOX, List.of(node.name(), node.kind().word())));
    }
    Map<String, Integer> written = new HashMap<>();
    Map<String, Integer> stores = new HashMap<>();
    for (Node node : part.nodes()) {
      int box = boxes.get(node.name());
      if (node.kind() == Kind.SOURCE) {
        node.topics().forEach(topic -> graph.arrow(read.get(topic), box));
      } else {
        node.topics()
            .forEach(t -> graph.arrow(box, written.computeIfAbsent(t, each -> topic(graph, each))));
      }
      node.next().stream()
          .filter(boxes::containsKey)
          .forEach(next -> graph.arrow(box, boxes.get(next)));
      node.stores()
          .forEach(s -> graph.join(box, stores.computeIfAbsent(s, each -> store(graph, each))));
    }
    return graph;
  }

  private static int topic(Graph graph, String name) {
    return graph.add(Graph.Shape.ROUND, List.of(name));
  }

  private static int store(Graph graph, String name) {
    return graph.add(Graph.Shape.DRUM, List.of(name));
  }
}
