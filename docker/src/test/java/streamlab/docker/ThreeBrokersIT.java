package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartitionInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import streamlab.home.LabHome;
import streamlab.process.Ports;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;

@NeedsDocker
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("Three brokers in Docker")
class ThreeBrokersIT {

  private static final long LIMIT_SECONDS = 120;

  private final String project = "stream-lab-three-" + ProcessHandle.current().pid();
  private final Map<String, String> ports = new HashMap<>();
  private String addresses;

  @BeforeAll
  void up() throws Exception {
    List<String> all = new ArrayList<>();
    for (int broker = 1; broker <= 3; broker++) {
      int port = Ports.free();
      ports.put("BROKER_" + broker + "_PORT", Integer.toString(port));
      all.add("127.0.0.1:" + port);
    }
    addresses = String.join(",", all);
    compose("up", "--detach", "--wait", "broker-1", "broker-2", "broker-3");
    Clients.warmUp(addresses);
  }

  @AfterAll
  void down() throws Exception {
    compose("--profile", "*", "down", "--volumes");
    assertEquals(List.of(), Docker.remains(project), "nothing is left");
  }

  private void compose(String... words) throws Exception {
    String file = LabHome.find().root().resolve("docker").resolve("kafka.yaml").toString();
    List<String> all = new ArrayList<>(List.of("compose", "-p", project, "-f", file));
    all.addAll(List.of(words));
    Docker.lines(ports, all.toArray(String[]::new));
  }

  @Test
  @DisplayName("go on when one is killed, with nothing lost, and take it in again")
  void killOne() throws Exception {
    KafkaCluster cluster =
        KafkaLocator.find(LabHome.find(), Map.of(KafkaLocator.CHOICE, addresses), sentence -> {});
    Admin admin = cluster.admin();
    admin.createTopics(List.of(new NewTopic("shared", 1, (short) 3))).all().get();
    await("three copies in sync", () -> partition(admin).isr().size() == 3);
    cluster.send("shared", "before");

    int leader = partition(admin).leader().id();
    compose("kill", "broker-" + leader);
    await(
        "another leader",
        () -> partition(admin).leader() != null && partition(admin).leader().id() != leader);
    cluster.send("shared", "without it");
    assertEquals(
        List.of("before", "without it"),
        cluster.read("shared").stream().map(record -> record.value()).toList());

    compose("up", "--detach", "--wait", "broker-" + leader);
    await("three copies in sync again", () -> partition(admin).isr().size() == 3);
  }

  private static TopicPartitionInfo partition(Admin admin) throws Exception {
    TopicDescription topic =
        admin.describeTopics(List.of("shared")).allTopicNames().get().get("shared");
    return topic.partitions().get(0);
  }

  private static void await(String fact, Callable<Boolean> holds) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    boolean held = holds.call();
    while (!held) {
      assertTrue(System.nanoTime() < deadline, "not in time: " + fact);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      held = holds.call();
    }
  }
}
