package streamlab.exercises.messageloop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * What the producers of one call did. They report themselves: the settings that the answer gets
 * name an interceptor, which every producer made from them takes along.
 */
final class ProducerWatch {

  /** The setting that leads an interceptor to its watch. */
  static final String KEY = "streamlab.watch";

  private final String topic;
  private final Supplier<String> otherTopic;
  private final Map<String, Object> settings;
  private final Set<String> known;
  private final List<WatchedProducer> producers = new CopyOnWriteArrayList<>();
  private final Set<String> topics = new TreeSet<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private String elsewhere;
  private int inTime;

  /**
   * A watch over producers that are to write to a topic.
   *
   * @param cluster what clients need, a map to add to
   * @param otherTopic gives a topic for records that would go elsewhere, where nobody clears up
   */
  ProducerWatch(Map<String, Object> cluster, String topic, Supplier<String> otherTopic) {
    this.topic = topic;
    this.otherTopic = otherTopic;
    this.settings = cluster;
    // Long enough that nothing is sent by itself while an answer runs.
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 1000);
    settings.put(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(WatchedProducer.class));
    // An abandoned producer is ended at its next look at the cluster.
    settings.put(ProducerConfig.METADATA_MAX_AGE_CONFIG, 100);
    settings.put(KEY, this);
    this.known = new TreeSet<>(ProducerConfig.configNames());
    this.known.addAll(settings.keySet());
  }

  /** What the answer gets. */
  Map<String, Object> settings() {
    return settings;
  }

  void made(WatchedProducer producer) {
    producers.add(producer);
  }

  /** A record is to be sent; gives the topic it may go to. */
  synchronized String sending(String toTopic) {
    topics.add(toTopic);
    if (toTopic.equals(topic)) {
      sent.incrementAndGet();
      return topic;
    }
    if (elsewhere == null) {
      elsewhere = otherTopic.get();
    }
    return elsewhere;
  }

  void acknowledged(String inTopic) {
    if (inTopic.equals(topic)) {
      acknowledged.incrementAndGet();
    }
  }

  /** The call has returned: what counts from now on is too late, and who still runs is ended. */
  void callReturned() throws InterruptedException {
    inTime = acknowledged.get();
    for (WatchedProducer producer : producers) {
      producer.end();
    }
  }

  /** How many producers were made from the settings. */
  int producers() {
    return producers.size();
  }

  /** How many of them were still open when the call returned. */
  long open() {
    return producers.stream().filter(producer -> !producer.isClosed()).count();
  }

  /** The topics that records were to go to. */
  synchronized Set<String> topics() {
    return new TreeSet<>(topics);
  }

  /** How many records were handed over for the right topic. */
  int sent() {
    return sent.get();
  }

  /** How many of them the broker had acknowledged when the call returned. */
  int arrivedInTime() {
    return inTime;
  }

  /** Settings of the producers that no producer knows, in alphabetical order. */
  List<String> unknownSettings() {
    return producers.stream()
        .flatMap(producer -> producer.settings().stream())
        .filter(name -> !known.contains(name))
        .distinct()
        .sorted()
        .toList();
  }
}
