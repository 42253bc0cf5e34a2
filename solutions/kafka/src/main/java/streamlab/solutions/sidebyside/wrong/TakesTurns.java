package streamlab.solutions.sidebyside.wrong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.sidebyside.SideBySide;

/** Sends and polls in turn, in one loop. */
@WrongAnswer(misconception = "one-thread", failsAt = "atTheSameTime")
public final class TakesTurns implements SideBySide {

  @Override
  public List<String> run(
      Map<String, Object> client, String topic, int count, IntFunction<String> measurement)
      throws Exception {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put("group.id", topic + "-readers");
    settings.put("auto.offset.reset", "earliest");
    StringDeserializer fromText = new StringDeserializer();
    StringSerializer text = new StringSerializer();
    List<String> values = new ArrayList<>();
    try (Admin admin = Admin.create(client)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      try (KafkaProducer<String, String> producer = new KafkaProducer<>(client, text, text);
          KafkaConsumer<String, String> consumer =
              new KafkaConsumer<>(settings, fromText, fromText)) {
        consumer.subscribe(List.of(topic));
        for (int i = 0; values.size() < count; i++) {
          if (i < count) {
            producer.send(new ProducerRecord<>(topic, measurement.apply(i))).get();
          }
          consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
        }
      } finally {
        admin.deleteTopics(List.of(topic)).all().get();
      }
    }
    return values;
  }
}
