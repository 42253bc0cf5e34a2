package streamlab.solutions.messageloop.wrong;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Closes without leaving the producer any time. */
@WrongAnswer(misconception = "closed-at-once", failsAt = "allArrive")
public final class ClosesWithoutTime implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer());
    for (int i = 0; i < count; i++) {
      producer.send(new ProducerRecord<>(topic, "Message: " + i));
    }
    producer.close(Duration.ZERO);
  }
}
