package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.service.kafka.layout.TopicLayout;

@DisplayName("The layout of a topic, asked of a broker,")
class TopicLayoutIT {

  @TempDir static Path folder;
  private static LabHome home;
  private static KafkaCluster kafka;

  @BeforeAll
  static void broker() throws Exception {
    home = TestCheckout.in(folder.resolve("course"));
    kafka = KafkaLocator.find(home, Map.of(KafkaLocator.CHOICE, "local"), sentence -> {});
  }

  @AfterAll
  static void stop() {
    new LocalBroker(home).stop();
  }

  private static void create(String topic, int partitions, Map<String, String> configs)
      throws Exception {
    NewTopic fresh = new NewTopic(topic, partitions, (short) 1).configs(configs);
    kafka.admin().createTopics(List.of(fresh)).all().get();
  }

  private static ProducerRecord<String, String> record(
      String topic, int partition, String key, String value) {
    return new ProducerRecord<>(topic, partition, key, value);
  }

  @Test
  @DisplayName("tells keys, tombstones, deleted records, positions and lag, and changes nothing")
  void facts() throws Exception {
    create("facts", 2, Map.of());
    kafka.send(
        List.of(
            record("facts", 0, "gone", "1"),
            record("facts", 0, "Ajay", "2"),
            record("facts", 0, "Bo", null),
            record("facts", 1, null, "3")));
    TopicPartition first = new TopicPartition("facts", 0);
    kafka.admin().deleteRecords(Map.of(first, RecordsToDelete.beforeOffset(1))).all().get();
    Map<String, Object> settings = kafka.properties();
    settings.put("group.id", "app");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(Set.of(first));
      consumer.commitSync(Map.of(first, new OffsetAndMetadata(2)));
    }

    TopicLayout layout = kafka.layout("facts", "app", "nobody");

    assertEquals(
        """
        Topic facts: 2 partitions, cleanup.policy delete
        partition 0: leader 1, replicas 1, in sync 1
          0 deleted · 1 Ajay · 2 Bo (tombstone) · 3 end
          group app: position 2, lag 1
          group nobody: no position yet
        partition 1: leader 1, replicas 1, in sync 1
          0 (no key) · 1 end
          group app: no position yet
          group nobody: no position yet\
        """,
        layout.toText());
    assertEquals(layout, kafka.layout("facts", "app", "nobody"));
  }

  @Test
  @DisplayName("reads both ends of a long partition only")
  void ends() throws Exception {
    create("long", 1, Map.of());
    List<ProducerRecord<String, String>> records = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      records.add(record("long", 0, "k" + i, "v"));
    }
    kafka.send(records);
    assertEquals(
        "  0 k0 · 1 k1 · 2 k2 · 3 k3 · 4 k4 · … 1,987 more … · 1992 k1992 · 1993 k1993 ·"
            + " 1994 k1994 · 1995 k1995 · 1996 k1996 · 1997 k1997 · 1998 k1998 · 1999 k1999"
            + " · 2000 end",
        kafka.layout("long").toText().lines().skip(2).findFirst().orElseThrow());
  }

  @Test
  @DisplayName("shows a transaction's marker as a gap")
  void marker() throws Exception {
    create("transactional", 1, Map.of());
    Map<String, Object> settings = kafka.properties();
    settings.put("transactional.id", "layout-it");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>("transactional", "a", "1"));
      producer.commitTransaction();
    }
    awaitMarker(new TopicPartition("transactional", 0), 2);
    assertEquals(
        "  0 a · 1 gap · 2 end",
        kafka.layout("transactional").toText().lines().skip(2).findFirst().orElseThrow());
  }

  /** The coordinator writes markers after the producer has been told that all is committed. */
  private static void awaitMarker(TopicPartition partition, long end) throws Exception {
    ListOffsetsOptions committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    long stable;
    do {
      stable =
          kafka
              .admin()
              .listOffsets(Map.of(partition, OffsetSpec.latest()), committed)
              .partitionResult(partition)
              .get()
              .offset();
    } while (stable < end && System.nanoTime() < deadline);
    assertEquals(end, stable);
  }

  @Test
  @DisplayName("of a topic that does not exist is a sentence, and does not create it")
  void unknown() throws Exception {
    String message = assertThrows(LabException.class, () -> kafka.layout("nowhere")).getMessage();
    assertTrue(message.startsWith("There is no topic \"nowhere\" in this cluster"), message);
    String odd = assertThrows(LabException.class, () -> kafka.replicas("no such")).getMessage();
    assertTrue(odd.startsWith("There is no topic \"no such\""), odd);
    assertTrue(!kafka.admin().listTopics().names().get().contains("nowhere"), "not created");
  }

  @Test
  @DisplayName("comes with the replicas of each partition")
  void replicas() throws Exception {
    create("copies", 2, Map.of());
    assertEquals(
        """
        Replicas of topic copies: 1 broker up
          partition 0: leader 1, replicas 1, in sync 1
          partition 1: leader 1, replicas 1, in sync 1\
        """,
        kafka.replicas("copies").toText());
  }
}
