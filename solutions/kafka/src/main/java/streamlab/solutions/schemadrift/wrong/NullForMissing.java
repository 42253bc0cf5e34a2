package streamlab.solutions.schemadrift.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.schemadrift.SchemaDrift;

/** Makes a click of whatever is there. */
@WrongAnswer(misconception = "null-accepted", failsAt = "drift")
public final class NullForMissing implements SchemaDrift {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) {
    int seen = 0;
    while (seen < count) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
        try {
          JsonNode json = JSON.readTree(record.value());
          report.click(
              json.path("email").textValue(),
              Instant.parse(json.path("timestamp").asText()),
              json.path("uri").textValue());
        } catch (Exception e) {
          report.failed(record.offset(), e.getMessage());
        }
        seen++;
      }
    }
  }
}
