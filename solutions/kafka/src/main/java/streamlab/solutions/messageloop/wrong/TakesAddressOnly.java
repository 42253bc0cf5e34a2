package streamlab.solutions.messageloop.wrong;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Takes the address out of the settings and leaves the rest. */
@WrongAnswer(misconception = "settings-ignored", failsAt = "allArrive")
public final class TakesAddressOnly implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    Map<String, Object> settings = Map.of("bootstrap.servers", client.get("bootstrap.servers"));
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (int i = 0; i < count; i++) {
        producer.send(new ProducerRecord<>(topic, "Message: " + i));
      }
    }
  }
}
