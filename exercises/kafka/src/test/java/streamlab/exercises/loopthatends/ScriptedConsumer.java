package streamlab.exercises.loopthatends;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** A consumer whose polls follow a script, and the clock that they move. */
final class ScriptedConsumer implements InvocationHandler {

  /** Ends a loop that would poll for ever. */
  static final class StillPolling extends Error {
    private StillPolling() {
      super("still polling after " + MOST_POLLS + " polls", null, false, false);
    }
  }

  static final Instant START = Instant.parse("2021-11-15T14:00:00Z");

  private static final int MOST_POLLS = 1000;
  private static final Duration BUSY_POLL = Duration.ofMillis(100);
  private static final TopicPartition PARTITION = new TopicPartition("rides", 0);

  private final Deque<Object> script = new ArrayDeque<>();
  private final boolean busy;
  private Instant now = START;
  private boolean clockAsked;
  private boolean lastWasEmpty;
  private int polls;
  private int pollsAfterScript;
  private boolean closed;
  private long offset;

  private ScriptedConsumer(boolean busy, Object... steps) {
    this.busy = busy;
    script.addAll(List.of(steps));
  }

  /**
   * Polls bring what the script says, and nothing after its end.
   *
   * @param steps for each poll a list of keys or a {@link RuntimeException} to throw
   */
  static ScriptedConsumer of(Object... steps) {
    return new ScriptedConsumer(false, steps);
  }

  /** Each poll brings one more ride, for ever. */
  static ScriptedConsumer busy() {
    return new ScriptedConsumer(true);
  }

  /** The consumer for the answer. */
  @SuppressWarnings("unchecked")
  Consumer<String, String> consumer() {
    return (Consumer<String, String>)
        Proxy.newProxyInstance(
            ScriptedConsumer.class.getClassLoader(), new Class<?>[] {Consumer.class}, this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "poll" -> poll((Duration) arguments[0]);
      case "close" -> {
        closed = true;
        yield null;
      }
      case "subscription" -> Set.of(PARTITION.topic());
      case "assignment" -> Set.of(PARTITION);
      case "toString" -> "a consumer of rides";
      case "subscribe", "commitSync", "commitAsync", "wakeup" -> null;
      default ->
          throw new UnsupportedOperationException(
              method.getName() + " is not needed here: poll and close are enough.");
    };
  }

  private ConsumerRecords<String, String> poll(Duration timeout) {
    if (closed) {
      throw new IllegalStateException("This consumer has already been closed.");
    }
    if (++polls > MOST_POLLS) {
      throw new StillPolling();
    }
    Object step = script.poll();
    if (step == null) {
      pollsAfterScript++;
      step = busy ? List.of(String.valueOf(polls)) : List.of();
    }
    if (step instanceof RuntimeException error) {
      throw error;
    }
    List<?> keys = (List<?>) step;
    lastWasEmpty = keys.isEmpty();
    // An empty poll takes all its time, the others return at once or nearly so.
    now = now.plus(keys.isEmpty() ? timeout : busy ? BUSY_POLL : Duration.ZERO);
    return records(keys);
  }

  private ConsumerRecords<String, String> records(List<?> keys) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    for (Object key : keys) {
      records.add(new ConsumerRecord<>("rides", 0, offset++, key.toString(), "a ride"));
    }
    return new ConsumerRecords<>(
        records.isEmpty() ? Map.of() : Map.of(PARTITION, records), Map.of());
  }

  /** The clock that the polls move. */
  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        clockAsked = true;
        return now;
      }
    };
  }

  /** How much time has passed. */
  Duration elapsed() {
    return Duration.between(START, now);
  }

  boolean isClockAsked() {
    return clockAsked;
  }

  boolean isClosed() {
    return closed;
  }

  boolean isLastPollEmpty() {
    return lastWasEmpty;
  }

  int polls() {
    return polls;
  }

  /** How many polls there were after the script's end. */
  int pollsAfterScript() {
    return pollsAfterScript;
  }
}
