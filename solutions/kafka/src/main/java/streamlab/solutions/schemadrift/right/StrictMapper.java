package streamlab.solutions.schemadrift.right;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.Consumer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.schemadrift.SchemaDrift;

/** Has the mapper insist on each component of a record. */
@OtherRightAnswer("a mapper that insists on each component of a record")
public final class StrictMapper implements SchemaDrift {

  private record Click(String email, Instant timestamp, String uri) {}

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) {
    for (int left = count; left > 0; ) {
      var records = consumer.poll(Duration.ofMillis(50));
      records.forEach(record -> report(record.offset(), record.value(), report));
      left -= records.count();
    }
  }

  private static void report(long offset, String value, Report report) {
    Click click;
    try {
      click = JSON.readValue(value, Click.class);
    } catch (JsonProcessingException e) {
      report.failed(offset, e.getOriginalMessage());
      return;
    }
    report.click(click.email(), click.timestamp(), click.uri());
  }
}
