package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;

@DisplayName("A cluster of three brokers")
class PrivateClusterIT {

  @TempDir static Path folder;
  private static PrivateCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster =
        PrivateCluster.start(
            TestCheckout.in(folder.resolve("kurs mit Lücken")), folder.resolve("c"), 3, Map.of());
  }

  @AfterAll
  static void end() {
    cluster.close();
  }

  /** Those who come next find all brokers up. */
  @AfterEach
  void mend() {
    cluster.startAll();
  }

  /** A topic of one partition whose replicas are on these brokers; the first one leads. */
  private static void create(String topic, Map<String, String> settings, Integer... replicas)
      throws Exception {
    cluster
        .admin()
        .createTopics(List.of(new NewTopic(topic, Map.of(0, List.of(replicas))).configs(settings)))
        .all()
        .get();
    cluster.awaitInSync(topic);
    cluster.awaitLeader(topic, 0, replicas[0]);
  }

  private static RecordMetadata send(String topic, String acks, String value) throws Exception {
    Map<String, Object> settings = cluster.properties();
    settings.put("acks", acks);
    settings.put("enable.idempotence", false);
    settings.put("retries", 3);
    settings.put("request.timeout.ms", 2000);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      return producer.send(new ProducerRecord<>(topic, value)).get();
    }
  }

  private static List<String> values(String topic) {
    return cluster.read(topic).stream().map(record -> record.value()).toList();
  }

  @Test
  @DisplayName(
      "goes on under another leader when the leader is killed, heals, and moves back if told")
  void failover() throws Exception {
    create("failover", Map.of("min.insync.replicas", "2"), 2, 3, 1);
    cluster.send("failover", "before");

    long begin = System.nanoTime();
    cluster.broker(2).kill();
    ClusterNode leader = cluster.awaitLeader("failover", 0);
    double seconds = (System.nanoTime() - begin) / 1e9;

    assertTrue(Set.of(1, 3).contains(leader.id()), leader.toString());
    assertTrue(seconds < 10, "within seconds: " + seconds);
    assertFalse(cluster.broker(2).isRunning());
    cluster.send("failover", "after");
    assertEquals(List.of("before", "after"), values("failover"));

    TopicPartitionInfo shrunk = cluster.awaitInSync("failover", 1, 3).get(0);
    assertEquals(List.of(2, 3, 1), shrunk.replicas().stream().map(node -> node.id()).toList());
    cluster.broker(2).start();
    cluster.awaitInSync("failover", 1, 2, 3);
    assertNotEquals(2, cluster.awaitLeader("failover", 0).id(), "leaders do not move back alone");

    elect(ElectionType.PREFERRED, "failover");
    cluster.awaitLeader("failover", 0, 2);
    assertEquals(List.of("before", "after"), values("failover"), "a clean election loses nothing");
  }

  @Test
  @DisplayName("refuses acks=all below min.insync.replicas, takes acks=1 and does not show it yet")
  void notEnoughReplicas() throws Exception {
    create("strict", Map.of("min.insync.replicas", "2"), 1, 2, 3);
    send("strict", "all", "three up");
    cluster.broker(2).kill();
    cluster.broker(3).kill();
    cluster.awaitInSync("strict", 1);

    ExecutionException refused =
        assertThrows(ExecutionException.class, () -> send("strict", "all", "refused"));
    assertEquals(NotEnoughReplicasException.class, refused.getCause().getClass());
    assertTrue(send("strict", "1", "one up").hasOffset());
    assertFalse(values("strict").contains("one up"), "accepted is not yet visible");

    cluster.broker(3).start();
    cluster.awaitInSync("strict", 1, 3);
    send("strict", "all", "two up");
    assertTrue(values("strict").containsAll(List.of("three up", "one up", "two up")));
  }

  private static void elect(ElectionType type, String topic) throws Exception {
    cluster.admin().electLeaders(type, Set.of(new TopicPartition(topic, 0))).all().get();
  }

  @Test
  @DisplayName("waits for the last in-sync replica, or loses records in an unclean election")
  void withoutLastInSyncReplica() throws Exception {
    List<String> topics = List.of("patient", "told", "daring");
    create("patient", Map.of(), 1, 2);
    create("told", Map.of(), 1, 2);
    create("daring", Map.of("unclean.leader.election.enable", "true"), 1, 2);
    for (String topic : topics) {
      cluster.send(topic, "a", "b");
    }
    cluster.broker(2).stop();
    for (String topic : topics) {
      cluster.awaitInSync(topic, 1);
      assertEquals(2, send(topic, "all", "c").offset(), "on broker 1 alone");
    }
    cluster.broker(1).kill();
    cluster.broker(2).start();

    // The topic allows it: broker 2 leads, and what it never had is lost.
    assertEquals(2, cluster.awaitLeader("daring", 0).id());
    assertEquals(List.of("a", "b"), values("daring"));
    // Not allowed, but ordered.
    cluster.awaitOffline("told", 0);
    elect(ElectionType.UNCLEAN, "told");
    assertEquals(2, cluster.awaitLeader("told", 0).id());
    assertEquals(2, send("told", "all", "d").offset(), "the offset that c had");
    // Neither: a replica is up, but it lacks a record.
    cluster.awaitOffline("patient", 0);

    cluster.broker(1).start();

    cluster.awaitLeader("patient", 0, 1);
    for (String topic : topics) {
      cluster.awaitInSync(topic, 1, 2);
    }
    assertEquals(List.of("a", "b", "c"), values("patient"));
    assertEquals(List.of("a", "b", "d"), values("told"), "c is gone on broker 1, too");
  }

  @Test
  @DisplayName("keeps its data when all of it is stopped and started")
  void restart() throws Exception {
    create("kept", Map.of(), 1, 2, 3);
    cluster.send("kept", "one", "two");
    cluster.brokers().forEach(ClusterNode::stop);
    assertFalse(cluster.isServing());
    cluster.controller().kill();
    cluster.startAll();
    cluster.awaitInSync("kept");
    assertEquals(List.of("one", "two"), values("kept"));
  }

  @Test
  @DisplayName("names the brokers there are when asked for another")
  void noSuchBroker() {
    LabException told = assertThrows(LabException.class, () -> cluster.broker(4));
    assertEquals("There is no broker 4: there are 1 to 3.", told.getMessage());
  }
}
