package streamlab.solutions.messageloop.wrong;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Counts as people do. */
@WrongAnswer(misconception = "starts-at-one", failsAt = "allArrive")
public final class StartsAtOne implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      for (int i = 1; i <= count; i++) {
        producer.send(new ProducerRecord<>(topic, "Message: " + i));
      }
    }
  }
}
