package streamlab.solutions.sidebyside.wrong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.sidebyside.SideBySide;

/** Lets two threads poll the same consumer, to be quicker. */
@WrongAnswer(misconception = "shared-consumer", failsAt = "all")
public final class TwoReadersOneConsumer implements SideBySide {

  @Override
  public List<String> run(
      Map<String, Object> client, String topic, int count, IntFunction<String> measurement)
      throws Exception {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put("group.id", topic + "-readers");
    settings.put("auto.offset.reset", "earliest");
    StringDeserializer fromText = new StringDeserializer();
    List<String> values = Collections.synchronizedList(new ArrayList<>());
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try (Admin admin = Admin.create(client)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, fromText, fromText);
      try {
        consumer.subscribe(List.of(topic));
        Callable<Void> reader = () -> read(consumer, values, count);
        List<Future<Void>> readers = List.of(threads.submit(reader), threads.submit(reader));
        threads.submit(() -> send(client, topic, count, measurement)).get();
        for (Future<Void> each : readers) {
          each.get();
        }
      } finally {
        threads.shutdownNow();
        threads.awaitTermination(30, TimeUnit.SECONDS);
        consumer.close();
        admin.deleteTopics(List.of(topic)).all().get();
      }
    }
    return values;
  }

  private static Void read(KafkaConsumer<String, String> consumer, List<String> values, int count) {
    while (values.size() < count) {
      consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
    }
    return null;
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
}
