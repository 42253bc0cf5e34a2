package streamlab.exercises.wheredoistart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import streamlab.grade.kafka.KafkaSandbox;

/** What there is on the broker before an answer reads: topics with rides, groups and settings. */
record Scene(KafkaSandbox kafka) {

  /** The values of rides up to number 5. */
  static List<String> rides(int from) {
    return IntStream.range(from, 6).mapToObj(number -> "ride " + number).toList();
  }

  /** A topic of one partition with rides 0 to 5. */
  String sixRides() {
    String topic = kafka.topic("rides", 1);
    kafka.send(topic, rides(0).toArray(String[]::new));
    return topic;
  }

  /** A topic of one partition without records. */
  String emptyTopic() {
    return kafka.topic("empty", 1);
  }

  /** Sends values to one partition and waits until the broker has them. */
  void send(String topic, int partition, String... values) {
    kafka
        .cluster()
        .send(
            Arrays.stream(values)
                .map(value -> new ProducerRecord<String, String>(topic, partition, null, value))
                .toList());
  }

  /** A group that has committed position 4 in partition 0 of a topic. */
  String groupAtFour(String topic) throws ExecutionException, InterruptedException {
    String group = kafka.name("reader");
    Map<TopicPartition, OffsetAndMetadata> four =
        Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(4));
    kafka.admin().alterConsumerGroupOffsets(group, four).all().get();
    return group;
  }

  /** What a group has committed in partition 0 of a topic. */
  String committed(String group, String topic) throws ExecutionException, InterruptedException {
    OffsetAndMetadata position =
        kafka
            .admin()
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get()
            .get(new TopicPartition(topic, 0));
    return position == null ? "nothing" : Long.toString(position.offset());
  }

  /** Settings of a consumer whose group nobody has used before. */
  Map<String, Object> settings(String group, String reset) {
    return settingsOf(kafka.name(group), reset);
  }

  /** Settings of a consumer of this group. */
  Map<String, Object> settingsOf(String group, String reset) {
    Map<String, Object> settings = kafka.properties();
    settings.put("key.deserializer", StringDeserializer.class.getName());
    settings.put("value.deserializer", StringDeserializer.class.getName());
    settings.put("group.id", group);
    settings.put("auto.offset.reset", reset);
    // A consumer's close waits for the fetch that is under way: half a second by default.
    settings.put("fetch.max.wait.ms", 20);
    return settings;
  }
}
