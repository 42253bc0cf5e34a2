package streamlab.exercises.sidebyside;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * What the clients of one call did. They report themselves: the settings that the answer gets name
 * an interceptor for producers and consumers, and an assignor for consumers.
 */
final class RunWatch {

  /** The setting that leads an interceptor and an assignor to their watch. */
  static final String KEY = "streamlab.run-watch";

  private static final int PRODUCER_WAITS_MILLIS = 1000;
  private static final int STORING_MILLIS = 3000;

  private final List<WatchedClient> clients = new CopyOnWriteArrayList<>();
  private final CountDownLatch firstMeasured = new CountDownLatch(1);
  private final CountDownLatch enoughStored;
  private final CountDownLatch firstRead = new CountDownLatch(1);
  private final Set<Thread> sending = ConcurrentHashMap.newKeySet();
  private final Set<Thread> reading = ConcurrentHashMap.newKeySet();
  private final AtomicInteger read = new AtomicInteger();
  private int heldMillis;

  /** A watch over one call, whose consumer gets its partitions when it asks for them. */
  RunWatch() {
    this(0);
  }

  private RunWatch(int stored) {
    enoughStored = new CountDownLatch(stored);
    heldMillis = stored > 0 ? PRODUCER_WAITS_MILLIS : 0;
  }

  /**
   * A watch over one call, whose consumer gets its partitions late: who begins at the end then
   * begins after these values, always.
   *
   * @param stored how many values are stored before
   */
  static RunWatch lateConsumer(int stored) {
    return new RunWatch(stored);
  }

  /** The same, and a measurement waits so long for a first value to be read. */
  RunWatch holding(int limitMillis) {
    heldMillis += limitMillis;
    return this;
  }

  /** How long the grader itself may keep the call waiting. */
  int heldMillis() {
    return heldMillis;
  }

  /** Adds to clients' settings what makes them report here. */
  void watch(Map<String, Object> settings) {
    settings.put(KEY, this);
    settings.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(WatchedClient.class));
    settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, List.of(LateAssignor.class));
    // A topic that is gone must not be made by asking for it.
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
  }

  void made(WatchedClient client) {
    clients.add(client);
  }

  void stored() {
    enoughStored.countDown();
  }

  /** Runs on the consumer's thread. */
  void consumed(int count) {
    reading.add(Thread.currentThread());
    read.addAndGet(count);
    firstRead.countDown();
  }

  /** Runs on the producer's thread, which asks for a value. */
  void measured() {
    sending.add(Thread.currentThread());
    firstMeasured.countDown();
  }

  /** Runs on the consumer's thread, when it is about to get its partitions. */
  void joining() {
    boolean sendsItself = sending.contains(Thread.currentThread());
    // A producer that has not begun by now waits for the consumer.
    if (enoughStored.getCount() > 0
        && !sendsItself
        && await(firstMeasured, PRODUCER_WAITS_MILLIS)) {
      await(enoughStored, STORING_MILLIS);
    }
  }

  /** Waits until a value was read; gives up, and says so, when the limit is over. */
  boolean awaitFirstRead(int limitMillis) {
    return await(firstRead, limitMillis);
  }

  private static boolean await(CountDownLatch latch, int limitMillis) {
    try {
      return latch.await(limitMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether a thread did both. */
  boolean sharesThread() {
    return sending.stream().anyMatch(reading::contains);
  }

  /** How many records the consumers got. */
  int read() {
    return read.get();
  }

  /** How many clients are open. */
  long open() {
    return clients.stream().filter(client -> !client.isClosed()).count();
  }

  /** Whether a consumer was told to start with the oldest record. */
  boolean startsAtTheBeginning() {
    return clients.stream()
        .anyMatch(client -> "earliest".equals(client.setting("auto.offset.reset")));
  }
}
