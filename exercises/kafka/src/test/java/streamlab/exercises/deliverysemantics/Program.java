package streamlab.exercises.deliverysemantics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import streamlab.exercises.deliverysemantics.DeliverySemantics.Promise;
import streamlab.grade.kafka.KafkaSandbox;

/**
 * A program that keeps, or breaks, one promise: a group of its own on a topic.
 *
 * @param kafka where it runs
 * @param topic what it reads
 * @param promise what it promises
 * @param group who it commits for
 */
record Program(KafkaSandbox kafka, String topic, Promise promise, String group) {

  /** A new program of this promise on a topic. */
  static Program on(String topic, Promise promise, KafkaSandbox kafka) {
    return new Program(kafka, topic, promise, kafka.name("group-" + promise));
  }

  /** A topic with these payments, each written as key, blank, value. */
  static String topic(String base, List<String> payments, KafkaSandbox kafka) {
    String topic = kafka.topic(base, 1);
    kafka
        .cluster()
        .send(
            payments.stream()
                .map(payment -> payment.split(" "))
                .map(parts -> new ProducerRecord<>(topic, parts[0], parts[1]))
                .toList());
    return topic;
  }

  /** Runs an answer's loop from the group's position to its end or to its crash. */
  void run(DeliverySemantics answer, Course course) {
    try (WatchedConsumer watched = new WatchedConsumer(settings(), topic, course)) {
      answer.run(promise, watched.consumer(), course);
    } catch (WakeupException | WatchedConsumer.Ended e) {
      // All is read: this is how the program ends.
      return;
    } catch (RuntimeException e) {
      if (!isCrash(e)) {
        throw e;
      }
    }
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = kafka.properties();
    settings.put("group.id", group);
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    settings.put("max.poll.records", 3);
    // A consumer's close waits for the fetch that is under way: half a second by default.
    settings.put("fetch.max.wait.ms", 20);
    return settings;
  }

  private static boolean isCrash(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof Course.Crash) {
        return true;
      }
    }
    return false;
  }

  /** The position its group has committed. */
  String committed() throws ExecutionException, InterruptedException {
    OffsetAndMetadata position =
        kafka
            .admin()
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get()
            .get(new TopicPartition(topic, 0));
    return position == null ? "nothing" : Long.toString(position.offset());
  }
}
