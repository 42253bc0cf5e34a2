package streamlab.solutions.clickevents.wrong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.clickevents.ClickEvents;

/** Keeps whole seconds. */
@WrongAnswer(misconception = "fraction-lost", failsAt = "fraction")
public final class WholeSeconds implements ClickEvents {

  private record Click(String email, Instant timestamp, String uri) {}

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @Override
  public Serde<Click> clicks() {
    return Serdes.serdeFrom((topic, click) -> write(click), (topic, bytes) -> read(bytes));
  }

  private static byte[] write(Click click) {
    try {
      return click == null ? null : JSON.writeValueAsBytes(click);
    } catch (JsonProcessingException e) {
      throw new SerializationException(e);
    }
  }

  private static Click read(byte[] bytes) {
    try {
      if (bytes == null) {
        return null;
      }
      Click click = JSON.readValue(bytes, Click.class);
      Instant second = click.timestamp().truncatedTo(ChronoUnit.SECONDS);
      return new Click(click.email(), second, click.uri());
    } catch (IOException e) {
      throw new SerializationException(e);
    }
  }
}
