package streamlab.load;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.data.Samples;

/**
 * Sends click events as JSON, without keys, with a producer as it comes, and prints how many it
 * sent in a second. Arguments: the cluster's address, the topic, how many records.
 */
public final class LoadMain {

  private static final long SEED = 7;

  private LoadMain() {}

  /** Sends; ends with 1 when the broker refused a record. */
  public static void main(String[] arguments) {
    Map<String, Object> settings = Map.of("bootstrap.servers", arguments[0]);
    String topic = arguments[1];
    long records = Long.parseLong(arguments[2]);
    AtomicReference<Exception> problem = new AtomicReference<>();
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      long begin = System.nanoTime();
      Callback noteProblem =
          (metadata, exception) -> {
            if (exception != null) {
              problem.set(exception);
            }
          };
      // A stream that pushes costs a fraction of an iterator that pulls from it.
      Samples.clicks(SEED)
          .endless()
          .limit(records)
          .forEach(event -> producer.send(new ProducerRecord<>(topic, event.json()), noteProblem));
      producer.flush();
      double seconds = (System.nanoTime() - begin) / 1e9;
      if (problem.get() != null) {
        System.out.println("Kafka refused a record: " + problem.get().getMessage());
        System.exit(1);
      }
      System.out.println(records + " records sent, " + records / seconds + " records/sec");
    }
  }
}
