package streamlab.solutions.sidebyside.wrong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.sidebyside.SideBySide;

/** Leaves it to the default where to start, as older notes do. */
@WrongAnswer(misconception = "first-lost", failsAt = "all")
public final class StartsAtTheEnd implements SideBySide {

  @Override
  public List<String> run(
      Map<String, Object> client, String topic, int count, IntFunction<String> measurement)
      throws Exception {
    AtomicBoolean givenUp = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (Admin admin = Admin.create(client)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      try {
        Future<List<String>> reading = threads.submit(() -> read(client, topic, count, givenUp));
        threads.submit(() -> send(client, topic, count, measurement)).get();
        return reading.get();
      } finally {
        givenUp.set(true);
        threads.shutdown();
        threads.awaitTermination(30, TimeUnit.SECONDS);
        admin.deleteTopics(List.of(topic)).all().get();
      }
    }
  }

  private static void send(
      Map<String, Object> client, String topic, int count, IntFunction<String> measurement) {
    StringSerializer text = new StringSerializer();
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(client, text, text)) {
      for (int i = 0; i < count; i++) {
        producer.send(new ProducerRecord<>(topic, measurement.apply(i)));
        producer.flush();
      }
    }
  }

  private static List<String> read(
      Map<String, Object> client, String topic, int count, AtomicBoolean givenUp) {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put("group.id", topic + "-readers");
    StringDeserializer text = new StringDeserializer();
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, text, text)) {
      consumer.subscribe(List.of(topic));
      while (values.size() < count && !givenUp.get()) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
          values.add(record.value());
        }
      }
    }
    return values;
  }
}
