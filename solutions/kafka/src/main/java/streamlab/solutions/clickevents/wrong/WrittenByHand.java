package streamlab.solutions.clickevents.wrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.clickevents.ClickEvents;

/** Reads with a library, and writes without. */
@WrongAnswer(misconception = "not-escaped", failsAt = "roundTrip")
public final class WrittenByHand implements ClickEvents {

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
    if (click == null) {
      return null;
    }
    return "{\"email\":\"%s\",\"timestamp\":\"%s\",\"uri\":\"%s\"}"
        .formatted(click.email(), click.timestamp(), click.uri())
        .getBytes(UTF_8);
  }

  private static Click read(byte[] bytes) {
    try {
      return bytes == null ? null : JSON.readValue(bytes, Click.class);
    } catch (IOException e) {
      throw new SerializationException(e);
    }
  }
}
