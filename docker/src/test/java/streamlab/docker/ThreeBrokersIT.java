package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
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
import streamlab.service.kafka.PartitionWatch;

@NeedsDocker
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("Three brokers in Docker")
class ThreeBrokersIT {

  private static final Duration LIMIT = Duration.ofSeconds(120);

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
    await(admin, "three copies in sync", now -> now.isr().size() == 3);
    cluster.send("shared", "before");

    int leader = await(admin, "a leader", PartitionWatch::hasLeader).leader().id();
    compose("kill", "broker-" + leader);
    await(
        admin,
        "another leader",
        now -> PartitionWatch.hasLeader(now) && now.leader().id() != leader);
    cluster.send("shared", "without it");
    assertEquals(
        List.of("before", "without it"),
        cluster.read("shared").stream().map(record -> record.value()).toList());

    compose("up", "--detach", "--wait", "broker-" + leader);
    await(admin, "three copies in sync again", now -> now.isr().size() == 3);
  }

  private static TopicPartitionInfo await(
      Admin admin, String fact, Predicate<TopicPartitionInfo> holds) {
    return new PartitionWatch(admin, "shared", LIMIT)
        .await(fact, Duration.ZERO, partitions -> holds.test(partitions.get(0)))
        .get(0);
  }
}
