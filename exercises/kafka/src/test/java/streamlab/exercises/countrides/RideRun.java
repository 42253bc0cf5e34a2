package streamlab.exercises.countrides;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers;
import streamlab.exercises.countrides.CountRides.Ride;

/**
 * Sends rides through topologies without a broker.
 *
 * @param state a folder for state stores
 * @param rides the topic that is read
 * @param perDropOff the topic of the counts per drop-off location
 * @param perPickUp the topic of the counts per pick-up location
 */
record RideRun(Path state, String rides, String perDropOff, String perPickUp) {

  /** One record of an output, its value as the bytes that were written. */
  private record Written(String key, byte[] value) {

    /** The number, be it written as a Long or as text. */
    String number() {
      return isLong() ? Long.toString(ByteBuffer.wrap(value).getLong()) : text();
    }

    /** The number and how it was written. */
    String type() {
      return isLong() ? "Long " + number() : "text \"" + text() + "\"";
    }

    private boolean isLong() {
      return value != null && value.length == Long.BYTES;
    }

    private String text() {
      return value == null ? "null" : new String(value, StandardCharsets.UTF_8);
    }
  }

  /** What was written to one topic; or the reason why nothing was. */
  private record Output(List<Written> records, String nothing) {

    List<String> all() {
      return nothing.isEmpty()
          ? records.stream().map(each -> each.key() + "=" + each.number()).toList()
          : List.of(nothing);
    }

    List<String> last() {
      TreeMap<String, String> last = new TreeMap<>();
      records.forEach(each -> last.put(String.valueOf(each.key()), each.number()));
      return nothing.isEmpty()
          ? last.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList()
          : List.of(nothing);
    }

    String type() {
      return records.isEmpty() ? "nothing" : records.get(0).type();
    }
  }

  /** What came out of both counts. */
  record Counts(Output dropOffs, Output pickUps) {

    List<String> perDropOff() {
      return dropOffs.all();
    }

    List<String> perPickUp() {
      return pickUps.all();
    }

    List<String> lastPerDropOff() {
      return dropOffs.last();
    }

    List<String> lastPerPickUp() {
      return pickUps.last();
    }

    List<String> lastOfBoth() {
      return List.of(String.join(", ", dropOffs.last()), String.join(", ", pickUps.last()));
    }

    List<String> types() {
      return List.of(dropOffs.type(), pickUps.type());
    }
  }

  /** Pipes rides, keyed by drop-off, through a topology and takes what it writes. */
  Counts of(Topology topology, List<Ride> input) {
    try (TopologyTestDriver driver = new TopologyTestDriver(topology, settings())) {
      TestInputTopic<String, Ride> topic =
          driver.createInputTopic(
              rides, new StringSerializer(), CountRides.rideSerde().serializer());
      try {
        input.forEach(ride -> topic.pipeInput(Integer.toString(ride.dropOff()), ride));
      } catch (IllegalArgumentException e) {
        Output none = new Output(List.of(), nothingReads());
        return new Counts(none, none);
      }
      return new Counts(output(driver, perDropOff), output(driver, perPickUp));
    }
  }

  /** How it is said that a topology has no source for the rides. */
  String nothingReads() {
    return "nothing reads " + rides;
  }

  private static Output output(TopologyTestDriver driver, String topic) {
    try {
      List<KeyValue<String, byte[]>> records =
          driver
              .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
              .readKeyValuesToList();
      return new Output(
          records.stream().map(each -> new Written(each.key, each.value)).toList(), "");
    } catch (IllegalArgumentException e) {
      return new Output(List.of(), "nothing writes to " + topic);
    }
  }

  private Properties settings() {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "count-rides");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "no-broker:9092");
    settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
    settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
    settings.put(StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG, InMemoryDslStoreSuppliers.class);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    return settings;
  }
}
