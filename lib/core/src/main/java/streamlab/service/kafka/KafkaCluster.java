package streamlab.service.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.error.LabException;
import streamlab.service.kafka.layout.TopicFacts;
import streamlab.service.kafka.layout.TopicLayout;
import streamlab.service.kafka.layout.TopicReplicas;

/**
 * A Kafka cluster a chapter works with: its address, and the plumbing around a lesson (sample
 * events in, all events out). What a lesson is about is written with Kafka's own clients, built
 * from {@link #properties()}.
 */
public sealed class KafkaCluster permits PrivateCluster {

  private static final Duration READ_LIMIT = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  private final String description;
  private final Map<String, Object> properties;
  private final BooleanSupplier serving;
  private Admin admin;

  KafkaCluster(String description, Map<String, Object> properties) {
    this(description, properties, () -> true);
  }

  KafkaCluster(String description, Map<String, Object> properties, BooleanSupplier serving) {
    this.description = description;
    this.properties = Map.copyOf(properties);
    this.serving = serving;
  }

  /** Whether the broker still runs, as far as the lab can tell without asking over the network. */
  public boolean isServing() {
    return serving.getAsBoolean();
  }

  /** The address a client begins with, such as {@code 127.0.0.1:9092}. */
  public String bootstrapServers() {
    return properties.get("bootstrap.servers").toString();
  }

  /**
   * What every client of this cluster needs: {@code bootstrap.servers}, and for a secured cluster
   * its security settings. A fresh map on each call, for the caller to add to.
   */
  public Map<String, Object> properties() {
    return new HashMap<>(properties);
  }

  /** The same for Spark's Kafka source and sink, whose options have the prefix {@code kafka.}. */
  public Map<String, String> sparkOptions() {
    Map<String, String> options = new HashMap<>();
    properties.forEach((key, value) -> options.put("kafka." + key, value.toString()));
    return options;
  }

  /** Which cluster this is, for people. */
  public String description() {
    return description;
  }

  /** An admin client shared by all who ask; it lives as long as the JVM: do not close it. */
  public synchronized Admin admin() {
    if (admin == null) {
      // Never closed: its threads are daemons, and chapters clean up with it until the very end.
      admin = Admin.create(properties());
    }
    return admin;
  }

  /** For a cluster that ends before the JVM does: its admin client would go on looking for it. */
  synchronized void closeAdmin() {
    if (admin != null) {
      admin.close(Duration.ZERO);
      admin = null;
    }
  }

  /** Sends values without keys and waits until the broker has them. */
  public void send(String topic, String... values) {
    send(
        Arrays.stream(values)
            .map(value -> new ProducerRecord<String, String>(topic, value))
            .toList());
  }

  /**
   * Sends records in order and waits until the broker has them.
   *
   * @throws LabException when the broker refuses one
   */
  public void send(Collection<ProducerRecord<String, String>> records) {
    Map<String, Object> settings = properties();
    settings.put("linger.ms", 0);
    // A partition that was made a moment ago may refuse the first batch and take the second. The
    // first is out of order from then on, and is tried again in vain for two minutes.
    settings.put("max.in.flight.requests.per.connection", 1);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      records.forEach(record -> sent.add(producer.send(record)));
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new LabException(
          "Kafka did not take a record: " + e.getCause().getMessage() + ".", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("Sending was interrupted.", e);
    }
  }

  /**
   * All records that are in the topic now, by partition and offset, read without a group.
   *
   * @throws LabException when they can't be read within half a minute
   */
  public List<ConsumerRecord<String, String>> read(String topic) {
    Map<String, Object> settings = properties();
    settings.put("enable.auto.commit", false);
    // Closing waits for the fetch that is under way: half a second with the default.
    settings.put("fetch.max.wait.ms", 10);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> records = readTo(consumer, ends, topic);
      records.sort(
          Comparator.comparingInt((ConsumerRecord<String, String> each) -> each.partition())
              .thenComparingLong(ConsumerRecord::offset));
      return records;
    }
  }

  private static List<ConsumerRecord<String, String>> readTo(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends, String topic) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    long deadline = System.nanoTime() + READ_LIMIT.toNanos();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer
          .poll(POLL)
          .forEach(
              record -> {
                long end = ends.get(new TopicPartition(topic, record.partition()));
                if (record.offset() < end) {
                  records.add(record);
                }
              });
      if (System.nanoTime() > deadline) {
        throw new LabException(
            "Topic " + topic + " could not be read within " + READ_LIMIT.toSeconds() + " s.");
      }
    }
    return records;
  }

  /**
   * What lies in a topic now, for {@code show(kafka().layout(topic, "my-group"))}: partitions by
   * offsets with the records' keys, who keeps each partition, and where these groups are. Of many
   * records both ends are read. Nothing is changed, no position is committed.
   *
   * @param groups consumer groups whose positions and lag are to be shown
   * @throws LabException when there is no such topic, when Kafka does not answer within 10 s and
   *     when it refuses to tell
   */
  public TopicLayout layout(String topic, String... groups) {
    return new TopicFacts(properties()).layout(topic, List.of(groups));
  }

  /**
   * Which broker keeps which partition of a topic now, for {@code show(kafka().replicas(topic))}:
   * leaders, followers in sync and copies that are behind.
   *
   * @throws LabException as {@link #layout}
   */
  public TopicReplicas replicas(String topic) {
    return new TopicFacts(properties()).replicas(topic);
  }

  @Override
  public String toString() {
    return description;
  }
}
