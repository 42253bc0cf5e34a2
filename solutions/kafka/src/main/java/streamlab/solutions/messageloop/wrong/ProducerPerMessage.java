package streamlab.solutions.messageloop.wrong;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Makes a producer for each message and closes it properly. */
@WrongAnswer(misconception = "producer-per-message", failsAt = "oneProducer")
public final class ProducerPerMessage implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    for (int i = 0; i < count; i++) {
      try (KafkaProducer<String, String> producer =
          new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
        producer.send(new ProducerRecord<>(topic, "Message: " + i));
      }
    }
  }
}
