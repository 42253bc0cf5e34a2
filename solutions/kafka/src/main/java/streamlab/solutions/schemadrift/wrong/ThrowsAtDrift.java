package streamlab.solutions.schemadrift.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.schemadrift.SchemaDrift;

/** Throws when something is missing, and catches nothing. */
@WrongAnswer(misconception = "loop-dies", failsAt = "drift")
public final class ThrowsAtDrift implements SchemaDrift {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> REQUIRED = List.of("email", "timestamp", "uri");

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) throws Exception {
    int seen = 0;
    while (seen < count) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
        JsonNode json = JSON.readTree(record.value());
        for (String field : REQUIRED) {
          if (!json.hasNonNull(field)) {
            throw new IllegalArgumentException(field + " is missing");
          }
        }
        report.click(
            json.get("email").asText(),
            Instant.parse(json.get("timestamp").asText()),
            json.get("uri").asText());
        seen++;
      }
    }
  }
}
