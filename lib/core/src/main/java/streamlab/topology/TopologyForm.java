package streamlab.topology;

import java.util.Optional;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import streamlab.show.Drawable;
import streamlab.show.Form;

/** Shows topologies of Kafka Streams and their descriptions. */
public final class TopologyForm implements Form {

  private static final String PACKAGE = "org.apache.kafka.streams.";

  @Override
  public Optional<Drawable> of(Object value) {
    // Without Kafka Streams on the class path there are no such objects, and asking would fail.
    if (value == null || !isOfStreams(value.getClass())) {
      return Optional.empty();
    }
    return Streams.of(value);
  }

  private static boolean isOfStreams(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.getName().startsWith(PACKAGE)) {
        return true;
      }
    }
    return false;
  }

  /** A class of its own: it can be loaded only where Kafka Streams is. */
  private static final class Streams {

    static Optional<Drawable> of(Object value) {
      if (value instanceof Topology topology) {
        return Optional.of(TopologyReader.read(topology.describe()));
      }
      if (value instanceof TopologyDescription description) {
        return Optional.of(TopologyReader.read(description));
      }
      return Optional.empty();
    }
  }
}
