package streamlab.solutions.sidebyside.right;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.sidebyside.SideBySide;

/** The calling thread reads; the producer's thread wakes it up when it fails. */
@OtherRightAnswer(
    "one extra thread; sending begins with the assignment; an error wakes the poll up")
public final class WakesTheConsumer implements SideBySide {

  @Override
  public List<String> run(
      Map<String, Object> client, String topic, int count, IntFunction<String> measurement)
      throws Exception {
    Admin admin = Admin.create(client);
    try {
      admin.createTopics(Set.of(new NewTopic(topic, 1, (short) 1))).all().get();
      return sideBySide(client, topic, count, measurement);
    } finally {
      admin.deleteTopics(Set.of(topic)).all().get();
      admin.close();
    }
  }

  private static List<String> sideBySide(
      Map<String, Object> client, String topic, int count, IntFunction<String> measurement)
      throws Exception {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put("group.id", UUID.randomUUID().toString());
    StringDeserializer text = new StringDeserializer();
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, text, text)) {
      consumer.subscribe(Set.of(topic));
      while (consumer.assignment().isEmpty()) {
        consumer.poll(Duration.ofMillis(50));
      }
      consumer.seekToBeginning(consumer.assignment());
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(() -> send(client, topic, count, measurement))
              .whenComplete((nothing, error) -> wakeOn(error, consumer));
      try {
        while (values.size() < count) {
          consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
        }
      } catch (WakeupException e) {
        sending.get();
      }
      sending.get();
      return values;
    }
  }

  private static void wakeOn(Throwable error, KafkaConsumer<String, String> consumer) {
    if (error != null) {
      consumer.wakeup();
    }
  }

  private static void send(
      Map<String, Object> client, String topic, int count, IntFunction<String> measurement) {
    StringSerializer text = new StringSerializer();
    Map<String, Object> settings = new HashMap<>(client);
    settings.put("linger.ms", 0);
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings, text, text)) {
      IntStream.range(0, count)
          .mapToObj(i -> new ProducerRecord<String, String>(topic, measurement.apply(i)))
          .forEach(producer::send);
    }
  }
}
