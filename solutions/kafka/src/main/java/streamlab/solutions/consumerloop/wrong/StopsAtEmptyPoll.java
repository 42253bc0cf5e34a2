package streamlab.solutions.consumerloop.wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.consumerloop.ConsumerLoop;

/** Takes an empty poll for the end of the topic. */
@WrongAnswer(misconception = "stops-at-empty-poll", failsAt = "reportsEach")
public final class StopsAtEmptyPoll implements ConsumerLoop {

  @Override
  public void read(
      Map<String, Object> client, String topic, String group, int count, Consumer<String> out) {
    client.put("group.id", group);
    client.put("auto.offset.reset", "earliest");
    StringDeserializer text = new StringDeserializer();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(client, text, text)) {
      consumer.subscribe(List.of(topic));
      int seen = 0;
      while (seen < count) {
        ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(100));
        if (records.isEmpty()) {
          out.accept("No message received!");
          return;
        }
        for (ConsumerRecord<String, String> record : records) {
          if (seen < count) {
            out.accept("Key: " + record.key() + ", Value: " + record.value());
            seen++;
          }
        }
      }
    }
  }
}
