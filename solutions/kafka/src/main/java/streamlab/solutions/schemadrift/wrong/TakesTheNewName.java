package streamlab.solutions.schemadrift.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.schemadrift.SchemaDrift;

/** Finds the new name by looking, and takes it. */
@WrongAnswer(misconception = "guesses", failsAt = "drift")
public final class TakesTheNewName implements SchemaDrift {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) {
    int seen = 0;
    while (seen < count) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
        try {
          JsonNode json = JSON.readTree(record.value());
          JsonNode email = json.has("email") ? json.get("email") : json.required("user_email");
          report.click(
              email.asText(),
              Instant.parse(json.required("timestamp").asText()),
              json.required("uri").asText());
        } catch (Exception e) {
          report.failed(record.offset(), e.getMessage());
        }
        seen++;
      }
    }
  }
}
