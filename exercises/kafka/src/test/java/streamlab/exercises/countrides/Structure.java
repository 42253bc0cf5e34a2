package streamlab.exercises.countrides;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** What a topology consists of, read from its description. */
record Structure(TopologyDescription description) {

  /** The description as Kafka writes it. */
  String text() {
    return description.toString().strip();
  }

  /** How many state stores it has. */
  int stores() {
    return (int)
        nodes(description.subtopologies().stream(), Processor.class)
            .map(Processor::stores)
            .flatMap(Collection::stream)
            .distinct()
            .count();
  }

  /** The topics, in alphabetical order, that are written behind a repartition topic. */
  List<String> behindRepartition() {
    return nodes(
            description.subtopologies().stream().filter(Structure::readsRepartitioned), Sink.class)
        .map(Sink::topic)
        .sorted()
        .toList();
  }

  private static boolean readsRepartitioned(Subtopology subtopology) {
    return nodes(Stream.of(subtopology), Source.class)
        .flatMap(source -> source.topicSet().stream())
        .anyMatch(topic -> topic.endsWith("-repartition"));
  }

  private static <N extends Node> Stream<N> nodes(
      Stream<Subtopology> subtopologies, Class<N> kind) {
    return subtopologies
        .flatMap(subtopology -> subtopology.nodes().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
