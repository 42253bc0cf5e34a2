package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.service.kafka.DockerBroker;
import streamlab.service.kafka.DockerInfo;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;

@NeedsDocker
@DisplayName("The broker in Docker")
class DockerBrokerIT {

  @TempDir private Path folder;
  private final List<LabHome> homes = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private LabHome home;

  @BeforeEach
  void checkout() throws Exception {
    home = checkout("course");
  }

  private LabHome checkout(String name) throws Exception {
    LabHome made = Folder.in(folder.resolve(name));
    homes.add(made);
    return made;
  }

  @AfterEach
  void leaveNothing() throws Exception {
    for (LabHome each : homes) {
      DockerBroker broker = new DockerBroker(each, System.getenv());
      broker.release();
      Docker.run(List.of("volume", "rm", broker.volume()), java.time.Duration.ofSeconds(30));
      assertEquals(List.of(), Docker.remains(broker.volume().replace("_kafka", "")));
    }
  }

  private DockerInfo start(LabHome where) {
    return new DockerBroker(where, System.getenv()).ensureRunning(said::add);
  }

  private KafkaCluster find(Map<String, String> choice) {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.keySet().removeAll(List.of(KafkaLocator.CHOICE, KafkaLocator.ADDRESS));
    variables.putAll(choice);
    return KafkaLocator.find(home, variables, said::add);
  }

  private static List<String> values(KafkaCluster cluster, String topic) {
    return cluster.read(topic).stream().map(record -> record.value()).toList();
  }

  @Test
  @DisplayName("is started once, found by the choice and without one, and keeps its data")
  void life() throws Exception {
    CompletableFuture<DockerInfo> other = CompletableFuture.supplyAsync(() -> start(home));
    DockerInfo mine = start(home);
    assertEquals(mine, other.join());

    KafkaCluster chosen = find(Map.of(KafkaLocator.CHOICE, "docker"));
    assertEquals(mine.bootstrapServers(), chosen.bootstrapServers());
    assertTrue(chosen.description().contains("Docker, " + mine.image()), chosen.description());
    chosen.send("kept", "one", "two");
    // Another program of the checkout, which was told nothing.
    assertEquals(List.of("one", "two"), values(find(Map.of()), "kept"));

    DockerBroker broker = new DockerBroker(home, System.getenv());
    assertTrue(broker.release());
    assertTrue(broker.running().isEmpty());
    assertEquals(List.of(broker.volume()), Docker.remains(mine.project()), "only the data stay");

    DockerInfo again = start(home);
    assertEquals(mine, again, "the same address");
    assertEquals(List.of("one", "two"), values(find(Map.of()), "kept"));
    assertEquals(List.of(), said);

    // What is deleted with .lab is forgotten, in Docker's volume, too.
    broker.release();
    Files.delete(home.kafkaData().resolve("docker.properties"));
    start(home);
    assertFalse(find(Map.of()).admin().listTopics().names().get().contains("kept"));
  }

  @Test
  @DisplayName("of one checkout is not that of another, and one that was killed is started again")
  void twoCheckouts() throws Exception {
    LabHome second = checkout("second course");
    DockerInfo mine = start(home);
    DockerInfo theirs = start(second);
    assertNotEquals(mine.project(), theirs.project());
    assertNotEquals(mine.port(), theirs.port());
    find(Map.of()).send("topic", "mine");
    assertFalse(
        KafkaLocator.find(second, Map.of(KafkaLocator.CHOICE, "docker"), said::add)
            .admin()
            .listTopics()
            .names()
            .get()
            .contains("topic"));

    Docker.lines("compose", "-p", mine.project(), "kill", "kafka");
    KafkaCluster again = find(Map.of(KafkaLocator.CHOICE, "docker"));
    assertEquals(mine.bootstrapServers(), again.bootstrapServers());
    assertEquals(List.of("mine"), values(again, "topic"));
    assertTrue(said.get(0).contains("had stopped unexpectedly"), said::toString);
  }
}
