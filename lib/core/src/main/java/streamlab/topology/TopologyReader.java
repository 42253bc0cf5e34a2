package streamlab.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import streamlab.topology.ShownTopology.Kind;
import streamlab.topology.ShownTopology.Node;
import streamlab.topology.ShownTopology.Part;

/** Reads what Kafka Streams tells of a topology, in an order that does not change. */
final class TopologyReader {

  private TopologyReader() {}

  static ShownTopology read(TopologyDescription description) {
    List<Part> parts = new ArrayList<>();
    description.subtopologies().stream()
        .sorted(Comparator.comparingInt(TopologyDescription.Subtopology::id))
        .map(each -> new Part("Sub-topology " + each.id(), nodes(each.nodes())))
        .forEach(parts::add);
    description.globalStores().stream()
        .sorted(Comparator.comparingInt(TopologyDescription.GlobalStore::id))
        .map(
            each ->
                new Part(
                    "Global store " + each.id() + ", on every instance",
                    nodes(List.of(each.source(), each.processor()))))
        .forEach(parts::add);
    return new ShownTopology(parts);
  }

  private static List<Node> nodes(Collection<TopologyDescription.Node> nodes) {
    return nodes.stream()
        .map(TopologyReader::node)
        .sorted(Comparator.comparing(Node::kind).thenComparing(Node::name))
        .toList();
  }

  private static Node node(TopologyDescription.Node node) {
    List<String> next =
        node.successors().stream().map(TopologyDescription.Node::name).sorted().toList();
    if (node instanceof TopologyDescription.Source source) {
      List<String> topics =
          source.topicSet() != null
              ? List.copyOf(new TreeSet<>(source.topicSet()))
              : List.of("topics matching " + source.topicPattern());
      return new Node(Kind.SOURCE, node.name(), topics, List.of(), next);
    }
    if (node instanceof TopologyDescription.Sink sink) {
      String topic = sink.topic() == null ? "a topic chosen per record" : sink.topic();
      return new Node(Kind.SINK, node.name(), List.of(topic), List.of(), next);
    }
    List<String> stores =
        node instanceof TopologyDescription.Processor processor
            ? List.copyOf(new TreeSet<>(processor.stores()))
            : List.of();
    return new Node(Kind.PROCESSOR, node.name(), List.of(), stores, next);
  }
}
