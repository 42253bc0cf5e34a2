package streamlab.grade.kafka;

import java.time.Duration;
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
public final class ProducerWatch {

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
  private volatile HeldAnswers held;
  private int mostUnanswered;
  private int answered;
  private long firstSent;
  private long lastAnswered;
  private int inTime;

  /**
   * A watch over producers that are to write to a topic.
   *
   * @param cluster what clients need, a map to add to
   * @param otherTopic gives a topic for records that would go elsewhere, where nobody clears up
   */
  public ProducerWatch(Map<String, Object> cluster, String topic, Supplier<String> otherTopic) {
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

  /** What the answer gets; a map to add to. */
  public Map<String, Object> settings() {
    return settings;
  }

  /** From now on the broker's answers pass by this one. */
  public void holdAnswers(HeldAnswers answers) {
    held = answers;
  }

  void made(WatchedProducer producer) {
    producers.add(producer);
  }

  /** A record is to be sent; gives the topic it may go to. */
  synchronized String sending(String toTopic) {
    topics.add(toTopic);
    if (toTopic.equals(topic)) {
      firstSent = sent.get() == 0 ? System.nanoTime() : firstSent;
      sent.incrementAndGet();
      mostUnanswered = Math.max(mostUnanswered, sent.get() - answered);
      return topic;
    }
    if (elsewhere == null) {
      elsewhere = otherTopic.get();
    }
    return elsewhere;
  }

  /** The broker has answered, or the producer gave the record up; runs before the callback. */
  void answered(String inTopic, boolean stored) {
    if (!inTopic.equals(topic)) {
      return;
    }
    if (stored) {
      HeldAnswers holding = held;
      if (holding != null) {
        holding.await(sent::get);
      }
      acknowledged.incrementAndGet();
    }
    synchronized (this) {
      answered++;
      lastAnswered = System.nanoTime();
    }
  }

  /** The call has returned: what counts from now on is too late, and who still runs is ended. */
  public void callReturned() throws InterruptedException {
    inTime = acknowledged.get();
    if (held != null) {
      held.release();
    }
    for (WatchedProducer producer : producers) {
      producer.end();
    }
  }

  /** How many producers were made from the settings. */
  public int producers() {
    return producers.size();
  }

  /** How many of them were still open when the call returned. */
  public long open() {
    return producers.stream().filter(producer -> !producer.isClosed()).count();
  }

  /** The topics that records were to go to. */
  public synchronized Set<String> topics() {
    return new TreeSet<>(topics);
  }

  /** How many records were handed over for the right topic. */
  public int sent() {
    return sent.get();
  }

  /** How many records for the right topic were on their way at the same time, at most. */
  public synchronized int mostUnanswered() {
    return mostUnanswered;
  }

  /** The time from the first record for the right topic until the last answer. */
  public synchronized Duration underWay() {
    return Duration.ofNanos(Math.max(0, lastAnswered - firstSent));
  }

  /** How many of them the broker had acknowledged when the call returned. */
  public int arrivedInTime() {
    return inTime;
  }

  /** Settings of the producers that no producer knows, in alphabetical order. */
  public List<String> unknownSettings() {
    return producers.stream()
        .flatMap(producer -> producer.settings().stream())
        .filter(name -> !known.contains(name))
        .distinct()
        .sorted()
        .toList();
  }
}
