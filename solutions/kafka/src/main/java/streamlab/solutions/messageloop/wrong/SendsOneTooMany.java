package streamlab.solutions.messageloop.wrong;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Begins at 0 and goes on up to count. */
@WrongAnswer(misconception = "one-too-many", failsAt = "allArrive")
public final class SendsOneTooMany implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      for (int i = 0; i <= count; i++) {
        producer.send(new ProducerRecord<>(topic, "Message: " + i));
      }
    }
  }
}
