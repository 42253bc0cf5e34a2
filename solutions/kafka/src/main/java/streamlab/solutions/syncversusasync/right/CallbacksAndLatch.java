package streamlab.solutions.syncversusasync.right;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.syncversusasync.SyncVersusAsync;

/** Callbacks note what was refused; a latch says when the last answer is there. */
@OtherRightAnswer("callbacks instead of futures, a method for each way")
public final class CallbacksAndLatch implements SyncVersusAsync {

  @Override
  public Outcome deliver(Way way, Map<String, Object> client, String topic, List<String> values)
      throws InterruptedException {
    Map<Integer, String> refused = new ConcurrentSkipListMap<>();
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      int batch = way == Way.SEND_ON ? Math.max(1, values.size()) : 1;
      long start = System.nanoTime();
      for (int from = 0; from < values.size(); from += batch) {
        sendSome(producer, topic, values, from, from + batch, refused);
      }
      long end = System.nanoTime();
      return new Outcome(List.copyOf(refused.values()), Duration.ofNanos(end - start));
    }
  }

  private static void sendSome(
      Producer<String, String> producer,
      String topic,
      List<String> values,
      int from,
      int to,
      Map<Integer, String> refused)
      throws InterruptedException {
    CountDownLatch answers = new CountDownLatch(to - from);
    for (int i = from; i < to; i++) {
      int number = i;
      producer.send(
          new ProducerRecord<>(topic, values.get(number)),
          (place, error) -> {
            if (error != null) {
              refused.put(number, values.get(number));
            }
            answers.countDown();
          });
    }
    producer.flush();
    answers.await();
  }
}
