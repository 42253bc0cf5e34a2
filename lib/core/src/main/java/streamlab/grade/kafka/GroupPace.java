package streamlab.grade.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How long a consumer takes to join a group and to read, on this broker and at this hour. A broker
 * of the reader's own may let a new group wait for seconds, and a busy machine is slow; a limit
 * that suits both would let each answer that hangs cost its grader a quarter of a minute.
 */
final class GroupPace {

  private static final int TIMES_AS_LONG = 10;
  private static final Duration LEAST = Duration.ofSeconds(3);
  private static final Duration MOST = Duration.ofSeconds(12);

  private static Duration patience;

  private GroupPace() {}

  /** What a right answer needs for some groups, ten times over: 3 to 12 s. Measured once. */
  static synchronized Duration patience(KafkaSandbox sandbox) {
    if (patience == null) {
      String topic = sandbox.topic("pace", 1);
      sandbox.send(topic, "one");
      // The first reading loads classes, the second one counts.
      reading(sandbox, topic, "pace-first");
      Duration asked = reading(sandbox, topic, "pace").multipliedBy(TIMES_AS_LONG);
      Duration atLeast = asked.compareTo(LEAST) < 0 ? LEAST : asked;
      patience = atLeast.compareTo(MOST) > 0 ? MOST : atLeast;
    }
    return patience;
  }

  private static Duration reading(KafkaSandbox sandbox, String topic, String group) {
    Map<String, Object> settings = sandbox.properties();
    settings.put("group.id", sandbox.name(group));
    settings.put("auto.offset.reset", "earliest");
    long begin = System.nanoTime();
    Duration taken = Duration.ZERO;
    StringDeserializer text = new StringDeserializer();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, text, text)) {
      consumer.subscribe(List.of(topic));
      boolean read = false;
      while (!read && taken.compareTo(MOST) < 0) {
        read = !consumer.poll(MOST.minus(taken)).isEmpty();
        taken = Duration.ofNanos(System.nanoTime() - begin);
      }
    }
    return taken;
  }
}
