package streamlab.grade.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.errors.InterruptException;

/**
 * What the consumers of one call did. They report themselves: the settings that the answer gets
 * name an interceptor and an assignor, which every consumer made from them takes along.
 */
public final class ConsumerWatch {

  /** The setting that leads an interceptor and an assignor to their watch. */
  static final String KEY = "streamlab.consumer-watch";

  private final List<WatchedConsumer> consumers = new CopyOnWriteArrayList<>();
  private final Set<String> topics = new TreeSet<>();
  private volatile boolean joined;
  private volatile Duration delay = Duration.ZERO;
  private final AtomicInteger records = new AtomicInteger();

  /** Adds to a consumer's settings what makes it report here. */
  public void watch(Map<String, Object> settings) {
    settings.put(KEY, this);
    settings.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(WatchedConsumer.class));
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, List.of(WatchedAssignor.class));
    // A topic that is not there must not be made by asking for it.
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // A consumer's close waits for the fetch that is under way: half a second by default.
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
    // A consumer that is never closed leaves its group by itself.
    settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 10_000);
  }

  void made(WatchedConsumer consumer) {
    consumers.add(consumer);
  }

  void consumed(int count) {
    records.addAndGet(count);
  }

  synchronized void subscribed(Set<String> to) {
    topics.addAll(to);
  }

  /**
   * Has a consumer get its partitions later, as on a broker that lets a new group wait for more
   * members: a poll that is shorter comes back empty.
   */
  public void delayJoining(Duration by) {
    delay = by;
  }

  /** Runs on the consumer's thread, when it is about to get its partitions. */
  void joined() {
    if (!delay.isZero()) {
      holdUp();
    }
    joined = true;
  }

  /** Waits for nothing: a broker that takes its time is what is played here. */
  private void holdUp() {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** How many consumers were made from the settings. */
  public int consumers() {
    return consumers.size();
  }

  /** How many of them are open. */
  public long open() {
    return consumers.stream().filter(consumer -> !consumer.isClosed()).count();
  }

  /** Whether one of them has joined its group and got its partitions, perhaps none. */
  public boolean hasJoined() {
    return joined;
  }

  /** How many records their polls brought. */
  public int records() {
    return records.get();
  }

  /** The topics that were subscribed to. */
  public synchronized Set<String> topics() {
    return new TreeSet<>(topics);
  }

  /** The values that the consumers had for a setting. */
  public Set<String> values(String setting) {
    Set<String> values = new TreeSet<>();
    consumers.forEach(consumer -> values.add(String.valueOf(consumer.setting(setting))));
    return values;
  }
}
