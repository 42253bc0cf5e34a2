package streamlab.solutions.syncversusasync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.Solution;
import streamlab.exercises.syncversusasync.SyncVersusAsync;

/** Keeps the futures; asks each at once, or all after the flush. */
@Solution
public final class FuturesInOrder implements SyncVersusAsync {

  @Override
  public Outcome deliver(Way way, Map<String, Object> client, String topic, List<String> values)
      throws InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    StringSerializer text = new StringSerializer();
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(client, text, text)) {
      long start = System.nanoTime();
      for (String value : values) {
        Future<RecordMetadata> future = producer.send(new ProducerRecord<>(topic, value));
        sent.add(future);
        if (way == Way.WAIT_FOR_EACH) {
          isStored(future);
        }
      }
      producer.flush();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      return new Outcome(refused(values, sent), took);
    }
  }

  private static List<String> refused(List<String> values, List<Future<RecordMetadata>> sent)
      throws InterruptedException {
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      if (!isStored(sent.get(i))) {
        refused.add(values.get(i));
      }
    }
    return refused;
  }

  /** Waits for the broker's answer. */
  private static boolean isStored(Future<RecordMetadata> future) throws InterruptedException {
    try {
      future.get();
      return true;
    } catch (ExecutionException e) {
      return false;
    }
  }
}
