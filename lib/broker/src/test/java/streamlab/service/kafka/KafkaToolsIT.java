package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;

@DisplayName("Kafka's own tools")
class KafkaToolsIT {

  @TempDir Path folder;

  @Test
  @DisplayName("create a topic, take typed lines and read them back from a private broker")
  void quickStart() throws Exception {
    LabHome home = TestCheckout.in(folder.resolve("course"));
    KafkaTools tools = new KafkaTools(home);
    try (PrivateBroker broker = PrivateBroker.start(home, folder.resolve("broker"), Map.of())) {
      List<String> where =
          List.of("--topic", "events", "--bootstrap-server", broker.bootstrapServers());
      assertEquals(
          "Created topic events.", tools.run("kafka-topics", with(where, "--create"), "").output());
      assertTrue(tools.run("kafka-console-producer.sh", where, "hello\nhi\n").ok());
      ToolResult read =
          tools.run(
              "kafka-console-consumer", with(where, "--from-beginning", "--max-messages", "2"), "");
      assertTrue(
          read.output().endsWith("hello\nhi\nProcessed a total of 2 messages"), read.output());

      broker.restart();
      assertEquals(2, broker.cluster().read("events").size());
    }
  }

  @Test
  @DisplayName("say with an exit code when an option no longer exists")
  void goneOption() throws Exception {
    LabHome home = TestCheckout.in(folder.resolve("course"));
    ToolResult result =
        new KafkaTools(home)
            .run("kafka-topics", List.of("--list", "--zookeeper", "localhost:2181"), "");
    assertFalse(result.ok());
    assertTrue(result.output().contains("zookeeper is not a recognized option"));
  }

  @Test
  @DisplayName("are named when one is asked for that there is not")
  void unknownTool() throws Exception {
    LabHome home = TestCheckout.in(folder.resolve("course"));
    LabException told =
        assertThrows(
            LabException.class, () -> new KafkaTools(home).run("kafka-magic", List.of(), ""));
    assertTrue(told.getMessage().contains("topics"), told.getMessage());
  }

  private static List<String> with(List<String> arguments, String... more) {
    return java.util.stream.Stream.concat(arguments.stream(), java.util.Arrays.stream(more))
        .toList();
  }
}
