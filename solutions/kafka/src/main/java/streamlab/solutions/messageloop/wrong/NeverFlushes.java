package streamlab.solutions.messageloop.wrong;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Takes send for sending. */
@WrongAnswer(misconception = "not-flushed", failsAt = "allArrive")
public final class NeverFlushes implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer());
    for (int i = 0; i < count; i++) {
      producer.send(new ProducerRecord<>(topic, "Message: " + i));
    }
  }
}
