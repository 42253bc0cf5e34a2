package streamlab.exercises.lag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercises.lag.Lag.Report;
import streamlab.grade.kafka.KafkaSandbox;

/** Topics with so many records, and a group with positions in them. */
final class Scene {

  private final KafkaSandbox kafka;
  private final String group;
  private final SharedAdmin admin;
  private final Map<String, String> shortNames = new HashMap<>();
  private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();

  Scene(KafkaSandbox kafka) {
    this.kafka = kafka;
    this.group = kafka.name("group");
    this.admin = new SharedAdmin(kafka.admin());
  }

  String group() {
    return group;
  }

  /** What the answer has done with the admin client. */
  SharedAdmin admin() {
    return admin;
  }

  /** Creates a topic whose partitions end at these offsets; gives its full name. */
  String topic(String shortName, int... ends) {
    String topic = kafka.topic(shortName, ends.length);
    shortNames.put(topic, shortName);
    List<ProducerRecord<String, String>> records = new ArrayList<>();
    for (int partition = 0; partition < ends.length; partition++) {
      for (int number = 0; number < ends[partition]; number++) {
        records.add(new ProducerRecord<>(topic, partition, null, "record " + number));
      }
    }
    kafka.cluster().send(records);
    return topic;
  }

  /** The group has this position when the answer is asked. */
  Scene commits(String topic, int partition, long position) {
    committed.put(new TopicPartition(topic, partition), new OffsetAndMetadata(position));
    return this;
  }

  /** What the answer reports, one line for a partition, and the total. */
  List<String> report(Lag answer) throws ExecutionException, InterruptedException {
    if (!committed.isEmpty()) {
      kafka.admin().alterConsumerGroupOffsets(group, committed).all().get();
    }
    return lines(answer.lag(admin.client(), group));
  }

  /** The lines of a report, partitions in order, under the short names of their topics. */
  List<String> lines(Report report) {
    Map<String, String> byPartition = new TreeMap<>();
    report.lags().forEach((partition, lag) -> byPartition.put(name(partition), "lag " + lag));
    for (TopicPartition partition : report.withoutPosition()) {
      byPartition.merge(name(partition), "no position", (one, other) -> one + " and " + other);
    }
    List<String> lines = new ArrayList<>();
    byPartition.forEach((partition, text) -> lines.add(partition + ": " + text));
    lines.add("total " + report.total());
    return lines;
  }

  private String name(TopicPartition partition) {
    String topic = shortNames.getOrDefault(partition.topic(), "another topic");
    return topic + "-" + partition.partition();
  }

  /** The group's positions as the broker has them, in the order of the partitions. */
  List<Long> positions(String topic, int partitions)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> now =
        kafka.admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    return IntStream.range(0, partitions)
        .mapToObj(number -> now.get(new TopicPartition(topic, number)))
        .map(position -> position == null ? -1 : position.offset())
        .toList();
  }
}
