package streamlab.exercises.slowconsumer;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import streamlab.grade.kafka.KafkaSandbox;

/** A group that reads in batches, and how far it is behind then. */
final class RealGroup {

  private RealGroup() {}

  /**
   * The lag of a group, as the broker knows it.
   *
   * @param messages how many messages are in the topic
   * @param polls how many polls bring messages
   * @param maxPollRecords how many each of them brings at most
   */
  static long lag(KafkaSandbox kafka, int messages, int polls, int maxPollRecords)
      throws ExecutionException, InterruptedException {
    String topic = kafka.topic("backlog", 1);
    kafka.send(topic, Collections.nCopies(messages, "message").toArray(String[]::new));
    TopicPartition partition = new TopicPartition(topic, 0);
    String group = kafka.name("slow");
    read(kafka, group, partition, polls, maxPollRecords);
    long end =
        kafka
            .admin()
            .listOffsets(Map.of(partition, OffsetSpec.latest()))
            .partitionResult(partition)
            .get()
            .offset();
    long committed =
        kafka
            .admin()
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get()
            .get(partition)
            .offset();
    return end - committed;
  }

  private static void read(
      KafkaSandbox kafka, String group, TopicPartition partition, int polls, int maxPollRecords) {
    Map<String, Object> settings = kafka.properties();
    settings.put("group.id", group);
    settings.put("enable.auto.commit", false);
    settings.put("max.poll.records", maxPollRecords);
    // A consumer's close waits for the fetch that is under way: half a second by default.
    settings.put("fetch.max.wait.ms", 20);
    StringDeserializer text = new StringDeserializer();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, text, text)) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      for (int full = 0; full < polls; ) {
        if (!consumer.poll(Duration.ofMillis(100)).isEmpty()) {
          full++;
        }
      }
      consumer.commitSync();
    }
  }
}
