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

/** Parses before the try begins, as older notes do. */
@WrongAnswer(misconception = "loop-dies", failsAt = "noJson")
public final class ParsesOutside implements SchemaDrift {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> REQUIRED = List.of("email", "timestamp", "uri");

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) throws Exception {
    int seen = 0;
    while (seen < count) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
        JsonNode json = JSON.readTree(record.value());
        try {
          for (String field : REQUIRED) {
            if (!json.hasNonNull(field)) {
              throw new IllegalArgumentException(field + " is missing");
            }
          }
          report.click(
              json.get("email").asText(),
              Instant.parse(json.get("timestamp").asText()),
              json.get("uri").asText());
        } catch (RuntimeException e) {
          report.failed(record.offset(), e.getMessage());
        }
        seen++;
      }
    }
  }
}
