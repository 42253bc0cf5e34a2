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

/** Is content when the name is there. */
@WrongAnswer(misconception = "absent-only", failsAt = "nullField")
public final class AsksForTheName implements SchemaDrift {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> REQUIRED = List.of("email", "timestamp", "uri");

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) {
    int seen = 0;
    while (seen < count) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
        try {
          JsonNode json = JSON.readTree(record.value());
          for (String field : REQUIRED) {
            if (!json.has(field)) {
              throw new IllegalArgumentException(field + " is missing");
            }
          }
          report.click(
              json.get("email").textValue(),
              Instant.parse(json.get("timestamp").asText()),
              json.get("uri").textValue());
        } catch (Exception e) {
          report.failed(record.offset(), e.getMessage());
        }
        seen++;
      }
    }
  }
}
