package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookRunner;
import streamlab.notebook.RunResult;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;

@DisplayName("A client in another language")
class ForeignClientIT {

  private static final int PARTITIONS = 3;
  private static final long TEN = Instant.parse("2021-11-15T10:00:00Z").toEpochMilli();
  private static final List<String> KEYS = List.of("u1", "u2", "ñ", "u2");

  private final LabHome home = Executed.lab();
  private final KafkaCluster kafka = KafkaLocator.find(home, System.getenv(), sentence -> {});
  private final String toNotebook = "from-python-" + UUID.randomUUID();
  private final String toPython = "from-notebook-" + UUID.randomUUID();

  @BeforeEach
  void makeTopics() throws Exception {
    List<NewTopic> topics =
        Stream.of(toNotebook, toPython)
            .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
            // The records are dated in the past.
            .map(topic -> topic.configs(Map.of("retention.ms", "-1")))
            .toList();
    kafka.admin().createTopics(topics).all().get();
  }

  @AfterEach
  void deleteTopics() throws Exception {
    kafka.admin().deleteTopics(List.of(toNotebook, toPython)).all().get();
  }

  @Test
  @DisplayName("writes what a notebook reads, and reads what it writes: to the byte, the partition")
  void bothWays() throws Exception {
    PythonClient python = PythonClient.orSkip(home);
    python.write(kafka.bootstrapServers(), toNotebook, sent());

    RunResult result =
        new NotebookRunner(home)
            .variables(Map.of("FOREIGN_IN", toNotebook, "FOREIGN_OUT", toPython))
            .run(
                Path.of("src/test/resources/foreign/both-ways.ipynb"),
                Path.of("target", "executed"));
    assertEquals(Optional.empty(), result.failure().map(RunResult.Failure::sentence));

    List<JsonNode> read = python.read(kafka.bootstrapServers(), toPython, KEYS.size());
    assertEquals(
        List.of("u1=Zürich", "u2=null", "u2=東京", "ñ=Łódź"),
        read.stream().map(ForeignClientIT::pair).sorted().toList());
    for (JsonNode record : read) {
      assertEquals("java", record.at("/headers/from").asText());
      assertEquals(
          BuiltInPartitioner.partitionForKey(
              record.get("key").asText().getBytes(StandardCharsets.UTF_8), PARTITIONS),
          record.get("partition").asInt());
    }
    assertEquals(
        List.of(TEN, TEN + 1000, TEN + 2000, TEN + 3000),
        read.stream().map(record -> record.get("timestamp").asLong()).sorted().toList());
  }

  @Test
  @DisplayName("with murmur2 as its partitioner, puts a key into the partition that Java takes")
  void samePartitions() throws Exception {
    PythonClient python = PythonClient.orSkip(home);
    python.write(kafka.bootstrapServers(), toNotebook, sent());
    kafka
        .read(toNotebook)
        .forEach(
            record ->
                assertEquals(
                    BuiltInPartitioner.partitionForKey(
                        record.key().getBytes(StandardCharsets.UTF_8), PARTITIONS),
                    record.partition(),
                    record.key()));
    assertEquals(KEYS.size(), kafka.read(toNotebook).size());
  }

  private static String pair(JsonNode record) {
    JsonNode value = record.get("value");
    return record.get("key").asText() + "=" + (value.isNull() ? "null" : value.asText());
  }

  private static List<Map<String, Object>> sent() {
    String[] values = {"Zürich", "東京", "Łódź", null};
    return IntStream.range(0, KEYS.size())
        .mapToObj(
            i -> {
              Map<String, Object> record = new HashMap<>();
              record.put("key", KEYS.get(i));
              record.put("value", values[i]);
              record.put("timestamp", TEN + 1000L * i);
              record.put("headers", Map.of("from", "python"));
              return record;
            })
        .toList();
  }
}
