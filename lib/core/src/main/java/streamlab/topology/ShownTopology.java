package streamlab.topology;

import java.util.ArrayList;
import java.util.List;
import streamlab.show.Drawable;
import streamlab.show.Drawing;

/**
 * A topology as it is shown.
 *
 * @param parts sub-topologies, which meet only through topics, and global stores
 */
record ShownTopology(List<Part> parts) implements Drawable {

  enum Kind {
    SOURCE("source"),
    PROCESSOR("processor"),
    SINK("sink");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  record Part(String name, List<Node> nodes) {}

  /**
   * A node.
   *
   * @param topics what a source reads or a sink writes
   * @param stores the state stores that a processor uses
   * @param next the names of the nodes that get its records
   */
  record Node(
      Kind kind, String name, List<String> topics, List<String> stores, List<String> next) {}

  String title() {
    long subs = parts.stream().filter(part -> part.name().startsWith("Sub")).count();
    long all = parts.stream().mapToLong(part -> part.nodes().size()).sum();
    return "Topology: "
        + subs
        + (subs == 1 ? " sub-topology, " : " sub-topologies, ")
        + all
        + (all == 1 ? " node" : " nodes");
  }

  String toText() {
    List<String> lines = new ArrayList<>();
    lines.add(title());
    for (Part part : parts) {
      lines.add(part.name());
      part.nodes().forEach(node -> lines.add("  " + line(node)));
    }
    return String.join("\n", lines);
  }

  private static String line(Node node) {
    String line = node.kind().word() + " " + node.name();
    if (!node.topics().isEmpty()) {
      line +=
          (node.kind() == Kind.SOURCE ? " reads " : " writes ") + String.join(", ", node.topics());
    }
    if (!node.stores().isEmpty()) {
      line += " keeps state in " + String.join(", ", node.stores());
    }
    return node.next().isEmpty() ? line : line + " → " + String.join(", ", node.next());
  }

  @Override
  public Drawing draw() {
    return new Drawing(TopologyPicture.html(this), toText());
  }
}
