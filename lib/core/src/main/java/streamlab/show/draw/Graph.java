package streamlab.show.draw;

import java.util.ArrayList;
import java.util.List;

/** Boxes with words and arrows between them, for drawing in layers from top to bottom. */
public final class Graph {

  /** What a box looks like: shapes tell kinds of things apart. */
  public enum Shape {
    /** Something that works. */
    BOX,
    /** Something that comes in or goes out. */
    ROUND,
    /** Something that keeps data. */
    DRUM
  }

  /** A box: its first line is heavy, the others are small. */
  record Node(Shape shape, List<String> lines) {

    private static final int LINE = 14;
    private static final int PADDING = 8;

    int width() {
      double widest = lines.get(0).length() * (Svg.CHARACTER + 0.2);
      for (String line : lines) {
        widest = Math.max(widest, line.length() * Svg.SMALL_CHARACTER);
      }
      return (int) widest + 2 * PADDING;
    }

    int height() {
      return lines.size() * LINE + PADDING + (shape == Shape.DRUM ? 8 : 0);
    }

    void draw(Svg svg, int left, int top) {
      switch (shape) {
        case BOX -> svg.box(left, top, width(), height(), 3, "currentColor", 0.06, "");
        case ROUND -> svg.box(left, top, width(), height(), height() / 2, "none", 0, "");
        case DRUM -> svg.drum(left, top, width(), height());
      }
      int y = top + LINE + (shape == Shape.DRUM ? 8 : 0);
      int middle = left + width() / 2;
      svg.centred(middle, y, lines.get(0));
      for (String line : lines.subList(1, lines.size())) {
        y += LINE;
        svg.smallCentred(middle, y, line);
      }
    }
  }

  record Edge(int from, int to, boolean dashed) {}

  /** How large something is that was drawn, in pixels. */
  public record Size(int width, int height) {}

  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  /**
   * Adds a box and gives its number. The order of adding decides where nothing else does.
   *
   * @param lines what stands in it, at least one
   */
  public int add(Shape shape, List<String> lines) {
    nodes.add(new Node(shape, List.copyOf(lines)));
    return nodes.size() - 1;
  }

  /** Adds an arrow down from one box to another. */
  public void arrow(int from, int to) {
    edges.add(new Edge(from, to, false));
  }

  /** Joins a box with what it uses, which is drawn below it. */
  public void join(int user, int used) {
    edges.add(new Edge(user, used, true));
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Edge> edges() {
    return edges;
  }

  /** Draws it and gives its size. */
  public Size draw(Svg svg, int left, int top) {
    return new Layers(this).draw(svg, left, top);
  }
}
