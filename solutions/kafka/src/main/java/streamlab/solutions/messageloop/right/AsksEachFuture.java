package streamlab.solutions.messageloop.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Sends all, flushes, and asks what became of each. */
@OtherRightAnswer("flush, then every future; closed in a finally block")
public final class AsksEachFuture implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) throws Exception {
    StringSerializer text = new StringSerializer();
    Producer<String, String> producer = new KafkaProducer<>(client, text, text);
    try {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      int number = 0;
      while (number < count) {
        String key = String.valueOf(number);
        sent.add(producer.send(new ProducerRecord<>(topic, key, "Message: " + number++)));
      }
      producer.flush();
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } finally {
      producer.close();
    }
  }
}
