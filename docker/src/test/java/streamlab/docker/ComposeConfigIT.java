package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.home.LabHome;

/** What Compose makes of the files, without starting anything. */
@NeedsDocker
@DisplayName("Of the classroom machine's services")
class ComposeConfigIT {

  private static final Set<String> BROKERS = Set.of("kafka", "broker-1", "broker-2", "broker-3");

  private static JsonNode services(String... profiles) throws Exception {
    String file = LabHome.find().root().resolve("docker").resolve("compose.yaml").toString();
    ArrayList<String> words = new ArrayList<>(List.of("compose", "-f", file));
    for (String profile : profiles) {
      words.addAll(List.of("--profile", profile));
    }
    words.addAll(List.of("config", "--format", "json"));
    String json = String.join("\n", Docker.lines(words.toArray(String[]::new)));
    return new ObjectMapper().readTree(json).get("services");
  }

  private static Set<String> names(JsonNode services) {
    Set<String> names = new TreeSet<>();
    services.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  @DisplayName("a broker and the lab are there without asking, the others by their profiles")
  void profiles() throws Exception {
    assertEquals(Set.of("kafka", "lab"), names(services()));
    assertTrue(names(services("three")).containsAll(BROKERS));
    assertTrue(names(services("ksqldb")).containsAll(Set.of("ksqldb", "schema-registry")));
  }

  @Test
  @DisplayName("each has a healthcheck, a memory limit, a pinned image and ports of this machine")
  void guarded() throws Exception {
    for (Map.Entry<String, JsonNode> service : services("*").properties()) {
      String name = service.getKey();
      JsonNode facts = service.getValue();
      assertTrue(facts.path("healthcheck").has("test"), name);
      assertTrue(facts.path("mem_limit").asLong() > 0, name);
      assertTrue(facts.has("build") || facts.path("image").asText().matches(".+:\\d.*"), name);
      assertTrue(facts.path("ports").size() > 0, name);
      for (JsonNode port : facts.path("ports")) {
        assertEquals("127.0.0.1", port.path("host_ip").asText(), name);
      }
    }
  }

  @Test
  @DisplayName("each broker has one address for this machine and one for containers")
  void twoListeners() throws Exception {
    JsonNode services = services("*");
    for (String name : BROKERS) {
      String advertised =
          services.path(name).path("environment").path("KAFKA_ADVERTISED_LISTENERS").asText();
      assertTrue(
          advertised.matches("HOST://127\\.0\\.0\\.1:\\d+,NETWORK://" + name + ":19092"),
          advertised);
    }
  }
}
