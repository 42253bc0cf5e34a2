package streamlab.solutions.messageloop;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.Solution;
import streamlab.exercises.messageloop.MessageLoop;

/** One producer for all messages; its close at the end of the block sends the rest and waits. */
@Solution
public final class ClosedByTry implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      for (int i = 0; i < count; i++) {
        producer.send(new ProducerRecord<>(topic, "Message: " + i));
      }
    }
  }
}
