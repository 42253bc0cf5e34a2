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

/** Leaves out what does not fit. */
@WrongAnswer(misconception = "keeps-silent", failsAt = "drift")
public final class SkipsInSilence implements SchemaDrift {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> REQUIRED = List.of("email", "timestamp", "uri");

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) {
    int seen = 0;
    while (seen < count) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
        try {
          JsonNode json = JSON.readTree(record.value());
          if (REQUIRED.stream().allMatch(json::hasNonNull)) {
            report.click(
                json.get("email").asText(),
                Instant.parse(json.get("timestamp").asText()),
                json.get("uri").asText());
          }
        } catch (Exception e) {
          // No click, so nothing to report.
        }
        seen++;
      }
    }
  }
}
