package streamlab.solutions.messageloop.wrong;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Has a parameter and writes to a constant, as older notes do. */
@WrongAnswer(misconception = "other-topic", failsAt = "toTheTopic")
public final class WritesToConstant implements MessageLoop {

  private static final String TOPIC = "my-first-java-topic";

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      for (int i = 0; i < count; i++) {
        producer.send(new ProducerRecord<>(TOPIC, "Message: " + i));
      }
    }
  }
}
