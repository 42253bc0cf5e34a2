package streamlab.solutions.clickevents.wrong;

import com.fasterxml.jackson.core.JsonProcessingException;
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

/** Expects bytes and objects always to be there. */
@WrongAnswer(misconception = "null-crashes", failsAt = "nothing")
public final class AlwaysAValue implements ClickEvents {

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
      return JSON.writeValueAsBytes(click);
    } catch (JsonProcessingException e) {
      throw new SerializationException(e);
    }
  }

  private static Click read(byte[] bytes) {
    try {
      return JSON.readValue(bytes, Click.class);
    } catch (IOException e) {
      throw new SerializationException(e);
    }
  }
}
