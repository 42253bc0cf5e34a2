package streamlab.solutions.consumerloop.right;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.consumerloop.ConsumerLoop;

/**
 * A stream of polls; settings in a copy, deserializers as class names, closed in a finally block.
 */
@OtherRightAnswer("a stream of polls, cut off at the count; all in Properties")
public final class StreamOfPolls implements ConsumerLoop {

  @Override
  public void read(
      Map<String, Object> client, String topic, String group, int count, Consumer<String> out) {
    Properties settings = new Properties();
    settings.putAll(client);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings);
    try {
      consumer.subscribe(Set.of(topic));
      Stream.generate(() -> consumer.poll(Duration.ofMillis(100)))
          .peek(
              records -> {
                if (records.isEmpty()) {
                  out.accept("No message received!");
                }
              })
          .flatMap(records -> StreamSupport.stream(records.spliterator(), false))
          .limit(count)
          .map(record -> "Key: %s, Value: %s".formatted(record.key(), record.value()))
          .forEach(out);
    } finally {
      consumer.close();
    }
  }
}
