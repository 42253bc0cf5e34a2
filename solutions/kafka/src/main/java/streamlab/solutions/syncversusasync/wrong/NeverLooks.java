package streamlab.solutions.syncversusasync.wrong;

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
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.syncversusasync.SyncVersusAsync;

/** Waits for the answers and does not look at them. */
@WrongAnswer(misconception = "never-checks", failsAt = "sendingOnNamesRefused")
public final class NeverLooks implements SyncVersusAsync {

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
      return new Outcome(List.of(), took);
    }
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
