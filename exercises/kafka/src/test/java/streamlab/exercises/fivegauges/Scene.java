package streamlab.exercises.fivegauges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercises.fivegauges.FiveGauges.Gauge;
import streamlab.grade.kafka.KafkaSandbox;

/** A topic with records, a group with positions, and an admin client to look at both. */
final class Scene {

  private final KafkaSandbox kafka;
  private final String topic;
  private final String group;
  private final int partitions;
  private final ElectedAdmin admin;

  private Scene(KafkaSandbox kafka, int partitions) {
    this.kafka = kafka;
    this.topic = kafka.topic("gauged", partitions);
    this.group = kafka.name("gauged-readers");
    this.partitions = partitions;
    this.admin = new ElectedAdmin(kafka.admin());
  }

  /**
   * Sets the scene.
   *
   * @param ends how many records each partition has
   * @param positions what the group has committed, by partition
   */
  static Scene of(KafkaSandbox kafka, List<Integer> ends, Map<Integer, Long> positions)
      throws Exception {
    Scene scene = new Scene(kafka, ends.size());
    List<ProducerRecord<String, String>> records = new ArrayList<>();
    for (int partition = 0; partition < ends.size(); partition++) {
      for (int i = 0; i < ends.get(partition); i++) {
        records.add(new ProducerRecord<>(scene.topic, partition, "key", "x".repeat(10 + i)));
      }
    }
    kafka.cluster().send(records);
    Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
    positions.forEach(
        (partition, offset) ->
            committed.put(
                new TopicPartition(scene.topic, partition), new OffsetAndMetadata(offset)));
    if (!committed.isEmpty()) {
      kafka.admin().alterConsumerGroupOffsets(scene.group, committed).all().get();
    }
    return scene;
  }

  /** From now on, partition's leader epoch is as after this many more elections. */
  void elections(int partition, int count) {
    admin.elections(new TopicPartition(topic, partition), count);
  }

  Map<Gauge, Double> read(FiveGauges answer, Producer<?, ?> producer) throws Exception {
    return answer.read(producer, admin.client(), group, topic);
  }

  /** The leader epochs of all partitions, added up, with the elections of the scene. */
  int epochs() throws Exception {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    for (int partition = 0; partition < partitions; partition++) {
      latest.put(new TopicPartition(topic, partition), OffsetSpec.latest());
    }
    int sum = 0;
    for (ListOffsetsResultInfo each : admin.client().listOffsets(latest).all().get().values()) {
      sum += each.leaderEpoch().orElse(0);
    }
    return sum;
  }

  /** What each partition takes on the disks, all copies together. */
  Map<Integer, Long> bytes() throws Exception {
    List<Integer> brokers =
        kafka.admin().describeCluster().nodes().get().stream().map(Node::id).toList();
    Map<Integer, Long> bytes = new TreeMap<>();
    kafka.admin().describeLogDirs(brokers).allDescriptions().get().values().stream()
        .flatMap(dirs -> dirs.values().stream())
        .flatMap(dir -> dir.replicaInfos().entrySet().stream())
        .filter(each -> each.getKey().topic().equals(topic))
        .forEach(each -> bytes.merge(each.getKey().partition(), each.getValue().size(), Long::sum));
    return bytes;
  }
}
