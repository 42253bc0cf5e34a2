package streamlab.grade.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import streamlab.error.LabException;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.TopicCreation;

/**
 * Room on the lab's Kafka for one fact: names that nobody else uses, topics that go at its end.
 * Facts get it as a parameter, see {@link KafkaSandboxExtension}.
 */
public final class KafkaSandbox implements AutoCloseable {

  private final KafkaCluster cluster;
  private final String suffix = "-" + UUID.randomUUID().toString().substring(0, 8);
  private final List<String> names = new ArrayList<>();

  KafkaSandbox() {
    this.cluster = KafkaSurroundings.cluster();
  }

  /** A name for a topic or group that nobody else uses; a topic of this name goes at the end. */
  public String name(String base) {
    String name = "grade-" + base + suffix;
    names.add(name);
    return name;
  }

  /**
   * Creates an empty topic whose records never expire, and gives its full name when every partition
   * is served.
   */
  public String topic(String base, int partitions) {
    String name = name(base);
    new TopicCreation(admin()).create(name, partitions);
    return name;
  }

  /** What every client of the cluster needs; a fresh map to add to. */
  public Map<String, Object> properties() {
    return cluster.properties();
  }

  /** An admin client that stays open. */
  public Admin admin() {
    return cluster.admin();
  }

  /** Sends values without keys and waits until the broker has them. */
  public void send(String topic, String... values) {
    cluster.send(topic, values);
  }

  /** All committed records of a topic, by partition and offset. */
  public List<ConsumerRecord<String, String>> read(String topic) {
    return cluster.read(topic);
  }

  /** The values of {@link #read}. */
  public List<String> values(String topic) {
    return read(topic).stream().map(ConsumerRecord::value).toList();
  }

  /**
   * How long a call that joins a group and reads may take before it counts as one that never ends:
   * many times what a right answer takes on this broker and machine, 3 to 12 s, and less than a
   * fact's limit.
   */
  public Duration patience() {
    return GroupPace.patience(this);
  }

  /** The cluster itself. */
  public KafkaCluster cluster() {
    return cluster;
  }

  @Override
  public void close() {
    Map<String, KafkaFuture<Void>> deletions = admin().deleteTopics(names).topicNameValues();
    deletions.forEach(KafkaSandbox::await);
  }

  private static void await(String topic, KafkaFuture<Void> deletion) {
    try {
      deletion.get();
    } catch (ExecutionException e) {
      // Most names were given to groups, or to topics that the answer did not create.
      if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
        throw new LabException("Topic " + topic + " could not be deleted: " + e.getCause(), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
