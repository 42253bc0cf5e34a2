package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import streamlab.home.LabHome;
import streamlab.service.kafka.tool.KafkaToolList;

@DisplayName("A tool")
class ToolClusterTest {

  @TempDir Path root;

  private ToolCluster where(Map<String, Object> properties) {
    return new ToolCluster(LabHome.at(root), () -> new KafkaCluster("test", properties));
  }

  private List<String> completed(String command) {
    List<String> words = Arrays.asList(command.split(" "));
    try (ToolCluster where = where(Map.of("bootstrap.servers", "x:1"))) {
      return where.complete(KafkaToolList.named(words.get(0)), words.subList(1, words.size()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("is told the lab's cluster where its reader named none")
  @CsvSource({
    "topics --list, --bootstrap-server x:1 --list",
    "transactions list, --bootstrap-server x:1 list",
    "cluster cluster-id, cluster-id --bootstrap-server x:1",
    "log-dirs --describe --broker-list 1, --bootstrap-server x:1 --describe --broker-list 1",
    "replica-verification --time -1, --broker-list x:1 --time -1"
  })
  void told(String command, String arguments) {
    assertEquals(arguments, String.join(" ", completed(command)));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("is left alone where its reader named a cluster, or where it needs none")
  @ValueSource(
      strings = {
        "topics --bootstrap-server y:2 --list",
        "topics --bootstrap-server=y:2 --list",
        "configs --bootstrap-controller y:2 --describe",
        "producer-perf-test --producer-props bootstrap.servers=y:2",
        "replica-verification --broker-list y:2",
        "topics --help",
        "topics --version",
        "dump-log --files 0.log",
        "storage random-uuid"
      })
  void leftAlone(String command) {
    List<String> words = Arrays.asList(command.split(" "));
    ToolCluster where =
        new ToolCluster(
            LabHome.at(root),
            () -> {
              throw new AssertionError("nobody needs a cluster");
            });
    List<String> given = words.subList(1, words.size());
    assertEquals(given, where.complete(KafkaToolList.named(words.get(0)), given));
    assertEquals(List.of(), where.complete(KafkaToolList.named("topics"), List.of()));
  }

  @Test
  @DisplayName("is told a login by a file that is gone afterwards, unless it was given one")
  void login() throws Exception {
    Map<String, Object> secured = Map.of("bootstrap.servers", "x:1", "security.protocol", "SSL");
    Path file;
    try (ToolCluster where = where(secured)) {
      List<String> words = where.complete(KafkaToolList.named("topics"), List.of("--list"));
      assertEquals("--command-config", words.get(2));
      file = Path.of(words.get(3));
      assertTrue(Files.readString(file).contains("security.protocol=SSL"));
      assertFalse(Files.readString(file).contains("bootstrap"));
    }
    assertFalse(Files.exists(file));
    try (ToolCluster where = where(secured)) {
      List<String> given = List.of("--consumer.config", "my.properties", "--topic", "t");
      assertEquals(
          "--bootstrap-server x:1 --consumer.config my.properties --topic t",
          String.join(" ", where.complete(KafkaToolList.named("console-consumer"), given)));
    }
  }
}
