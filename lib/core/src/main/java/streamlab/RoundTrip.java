package streamlab;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import streamlab.chapter.Chapter;
import streamlab.service.kafka.KafkaCluster;

/**
 * Sends a record through Kafka and reads it back: proof that a broker can be had, and the warm-up
 * from which the Kafka half's class-data archive is made.
 */
public final class RoundTrip {

  private RoundTrip() {}

  /** Prints {@code ok} with the time it took, or ends with an exception. */
  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    KafkaCluster kafka = Lab.kafka();
    try (Chapter chapter = Lab.chapter("round-trip")) {
      String topic = chapter.topic("words");
      kafka.send(List.of(new ProducerRecord<>(topic, "greeting", "hello")));
      List<ConsumerRecord<String, String>> back = kafka.read(topic);
      Lab.show(back);
      if (back.size() != 1 || !back.get(0).value().equals("hello")) {
        throw new IllegalStateException("wrong records: " + back);
      }
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    System.out.println("ok: a record went to Kafka and came back (" + millis + " ms)");
  }
}
