package streamlab.show.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Places a graph's boxes in layers: each below all that lead to it, those without predecessors just
 * above what they lead to. Arrows that pass layers get a place in each of them, so that they run
 * beside the boxes. The same graph is always placed the same way.
 */
final class Layers {

  private static final int COLUMN_GAP = 22;
  private static final int LAYER_GAP = 30;
  private static final int ROUNDS = 4;

  /** A box, or a place that an arrow passes. */
  private static final class Spot {
    private final Graph.Node node;
    private final List<Spot> above = new ArrayList<>();
    private final List<Spot> below = new ArrayList<>();
    private double middle;
    private int top;

    private Spot(Graph.Node node) {
      this.node = node;
    }

    private int width() {
      return node == null ? 8 : node.width();
    }

    private int bottom(int layerHeight) {
      return node == null ? top + layerHeight : top + node.height();
    }
  }

  /** An arrow with all the places that it passes, its two ends included. */
  private record Route(List<Spot> spots, boolean dashed) {}

  private final List<List<Spot>> layers = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();

  Layers(Graph graph) {
    int[] layerOf = layersOf(graph);
    int depth = Arrays.stream(layerOf).max().orElse(-1) + 1;
    for (int i = 0; i < depth; i++) {
      layers.add(new ArrayList<>());
    }
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < layerOf.length; i++) {
      Spot spot = new Spot(graph.nodes().get(i));
      spots.add(spot);
      layers.get(layerOf[i]).add(spot);
    }
    for (Graph.Edge edge : graph.edges()) {
      if (layerOf[edge.from()] < layerOf[edge.to()]) {
        route(
            spots.get(edge.from()),
            spots.get(edge.to()),
            layerOf[edge.from()],
            layerOf[edge.to()],
            edge.dashed());
      }
    }
    order();
    place();
  }

  private static int[] layersOf(Graph graph) {
    int count = graph.nodes().size();
    int[] layerOf = new int[count];
    // A path has at most as many steps as there are boxes; more rounds would only follow a circle.
    for (int round = 0; round < count; round++) {
      for (Graph.Edge edge : graph.edges()) {
        int lower = Math.min(count - 1, layerOf[edge.from()] + 1);
        layerOf[edge.to()] = Math.max(layerOf[edge.to()], lower);
      }
    }
    for (int i = 0; i < count; i++) {
      int box = i;
      boolean isFirst = graph.edges().stream().noneMatch(edge -> edge.to() == box);
      if (isFirst) {
        layerOf[i] =
            graph.edges().stream()
                .filter(edge -> edge.from() == box)
                .mapToInt(edge -> layerOf[edge.to()] - 1)
                .min()
                .orElse(layerOf[i]);
      }
    }
    return layerOf;
  }

  private void route(Spot from, Spot to, int fromLayer, int toLayer, boolean dashed) {
    List<Spot> spots = new ArrayList<>(List.of(from));
    for (int layer = fromLayer + 1; layer < toLayer; layer++) {
      Spot passing = new Spot(null);
      layers.get(layer).add(passing);
      spots.add(passing);
    }
    spots.add(to);
    for (int i = 1; i < spots.size(); i++) {
      spots.get(i - 1).below.add(spots.get(i));
      spots.get(i).above.add(spots.get(i - 1));
    }
    routes.add(new Route(spots, dashed));
  }

  /** Orders each layer by where its neighbours are, so that few arrows cross. */
  private void order() {
    for (int round = 0; round < ROUNDS; round++) {
      number();
      for (List<Spot> layer : layers) {
        layer.sort(Comparator.comparingDouble(spot -> mean(spot.above, spot.middle)));
        number(layer);
      }
      for (int i = layers.size() - 1; i >= 0; i--) {
        layers.get(i).sort(Comparator.comparingDouble(spot -> mean(spot.below, spot.middle)));
        number(layers.get(i));
      }
    }
  }

  private void number() {
    layers.forEach(Layers::number);
  }

  private static void number(List<Spot> layer) {
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).middle = i;
    }
  }

  private static double mean(List<Spot> spots, double otherwise) {
    return spots.stream().mapToDouble(spot -> spot.middle).average().orElse(otherwise);
  }

  /** Places boxes near the middle of their neighbours, without changing their order. */
  private void place() {
    layers.forEach(layer -> spread(layer, false, false));
    for (int round = 0; round < ROUNDS; round++) {
      layers.forEach(layer -> spread(layer, true, false));
      for (int i = layers.size() - 1; i >= 0; i--) {
        spread(layers.get(i), false, true);
      }
    }
    double left =
        layers.stream()
            .flatMap(List::stream)
            .mapToDouble(spot -> spot.middle - spot.width() / 2.0)
            .min()
            .orElse(0);
    layers.forEach(layer -> layer.forEach(spot -> spot.middle -= left));
  }

  private static void spread(List<Spot> layer, boolean byAbove, boolean byBelow) {
    double off = 0;
    double edge = Double.NEGATIVE_INFINITY;
    for (Spot spot : layer) {
      double wanted =
          byAbove ? mean(spot.above, spot.middle) : byBelow ? mean(spot.below, spot.middle) : 0;
      double half = spot.width() / 2.0;
      spot.middle = Math.max(wanted, edge + half);
      off += spot.middle - wanted;
      edge = spot.middle + half + COLUMN_GAP;
    }
    // What was pushed to the right is given back in equal parts.
    double back = layer.isEmpty() ? 0 : off / layer.size();
    layer.forEach(spot -> spot.middle -= back);
  }

  Graph.Size draw(Svg svg, int left, int top) {
    int y = top;
    int width = 0;
    List<Integer> heights = new ArrayList<>();
    for (List<Spot> layer : layers) {
      int height =
          layer.stream()
              .mapToInt(spot -> spot.node == null ? 0 : spot.node.height())
              .max()
              .orElse(0);
      heights.add(height);
      for (Spot spot : layer) {
        spot.top = y;
        int x = (int) Math.round(left + spot.middle - spot.width() / 2.0);
        if (spot.node != null) {
          spot.node.draw(svg, x, y);
        }
        width = Math.max(width, x - left + spot.width());
      }
      y += height + LAYER_GAP;
    }
    routes.forEach(route -> draw(svg, route, left, heights));
    return new Graph.Size(width, layers.isEmpty() ? 0 : y - LAYER_GAP - top);
  }

  private void draw(Svg svg, Route route, int left, List<Integer> heights) {
    String dashes = route.dashed() ? "4 3" : "";
    for (int i = 1; i < route.spots().size(); i++) {
      Spot from = route.spots().get(i - 1);
      Spot to = route.spots().get(i);
      boolean last = i == route.spots().size() - 1;
      int height = heights.get(layerOf(from));
      int x1 = (int) Math.round(left + from.middle);
      int x2 = (int) Math.round(left + to.middle);
      svg.edge(x1, from.bottom(height), x2, to.top, last && !route.dashed(), dashes);
      if (to.node == null) {
        svg.line(x2, to.top, x2, to.bottom(heights.get(layerOf(to))), 1);
      }
    }
  }

  private int layerOf(Spot spot) {
    for (int i = 0; i < layers.size(); i++) {
      if (layers.get(i).contains(spot)) {
        return i;
      }
    }
    throw new IllegalStateException("a spot of another graph");
  }
}
