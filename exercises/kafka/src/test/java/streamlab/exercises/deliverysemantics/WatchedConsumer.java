package streamlab.exercises.deliverysemantics;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A real consumer of one partition whose polls and commits are noted. Its {@code poll} never comes
 * back empty: it waits for records, and at the end of the partition it ends the loop.
 */
final class WatchedConsumer implements InvocationHandler, AutoCloseable {

  /** Ends a loop that catches the wakeup and polls on. */
  static final class Ended extends Error {
    Ended() {
      super("the loop polled on after its end");
    }
  }

  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration CLOSE = Duration.ofSeconds(2);
  private static final int WAKEUPS = 3;

  private final KafkaConsumer<String, String> real;
  private final TopicPartition partition;
  private final long end;
  private final Course course;
  private int wakeups;

  /** A consumer at its group's position, to be told to {@code course} in what it does. */
  WatchedConsumer(Map<String, Object> settings, String topic, Course course) {
    this.real = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    this.partition = new TopicPartition(topic, 0);
    this.course = course;
    real.assign(List.of(partition));
    this.end = real.endOffsets(List.of(partition)).get(partition);
  }

  /** The consumer for the answer. */
  @SuppressWarnings("unchecked")
  Consumer<String, String> consumer() {
    return (Consumer<String, String>)
        Proxy.newProxyInstance(
            WatchedConsumer.class.getClassLoader(), new Class<?>[] {Consumer.class}, this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("poll")) {
      return poll();
    }
    try {
      Object returned = method.invoke(real, arguments);
      if (method.getName().startsWith("commit")) {
        noteCommit(arguments);
      }
      return returned;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private ConsumerRecords<String, String> poll() {
    while (real.position(partition) < end) {
      ConsumerRecords<String, String> records = real.poll(POLL);
      if (!records.isEmpty()) {
        List<String> keys = new ArrayList<>();
        records.forEach(record -> keys.add(record.key()));
        course.step("poll: " + String.join(", ", keys));
        return records;
      }
    }
    wakeups++;
    if (wakeups > WAKEUPS) {
      throw new Ended();
    }
    throw new WakeupException();
  }

  private void noteCommit(Object[] arguments) {
    if (arguments != null && arguments.length > 0 && arguments[0] instanceof Map<?, ?> offsets) {
      offsets
          .values()
          .forEach(offset -> course.step("commit " + ((OffsetAndMetadata) offset).offset()));
    } else {
      course.step("commit " + real.position(partition));
    }
  }

  @Override
  public void close() {
    real.close(CloseOptions.timeout(CLOSE));
  }
}
