package streamlab.solutions.schemadrift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import streamlab.exercise.Solution;
import streamlab.exercises.schemadrift.SchemaDrift;

/** Looks at the tree before it makes a click of it. */
@Solution
public final class CheckReportGoOn implements SchemaDrift {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> REQUIRED = List.of("email", "timestamp", "uri");

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) {
    int seen = 0;
    while (seen < count) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
        handle(record, report);
        seen++;
      }
    }
  }

  private static void handle(ConsumerRecord<String, String> record, Report report) {
    try {
      JsonNode click = JSON.readTree(record.value());
      List<String> missing = REQUIRED.stream().filter(field -> !click.hasNonNull(field)).toList();
      if (missing.isEmpty()) {
        Instant time = Instant.parse(click.get("timestamp").asText());
        report.click(click.get("email").asText(), time, click.get("uri").asText());
      } else {
        report.failed(record.offset(), "missing: " + String.join(", ", missing));
      }
    } catch (JsonProcessingException | DateTimeException e) {
      report.failed(record.offset(), e.getMessage());
    }
  }
}
