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

/** Takes send for sending, and the buffer for the topic. */
@WrongAnswer(misconception = "not-flushed", failsAt = "sendingOnDelivers")
public final class NeverFlushes implements SyncVersusAsync {

  @Override
  public Outcome deliver(Way way, Map<String, Object> client, String topic, List<String> values)
      throws InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    StringSerializer text = new StringSerializer();
    KafkaProducer<String, String> producer = new KafkaProducer<>(client, text, text);
    long start = System.nanoTime();
    for (String value : values) {
      Future<RecordMetadata> future = producer.send(new ProducerRecord<>(topic, value));
      sent.add(future);
      if (way == Way.WAIT_FOR_EACH) {
        isStored(future);
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      if (sent.get(i).isDone() && !isStored(sent.get(i))) {
        refused.add(values.get(i));
      }
    }
    return new Outcome(refused, took);
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
