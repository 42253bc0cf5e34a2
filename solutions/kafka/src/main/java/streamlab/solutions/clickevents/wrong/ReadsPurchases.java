package streamlab.solutions.clickevents.wrong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.clickevents.ClickEvents;

/** Has the class of another topic, and a mapper that does not mind. */
@WrongAnswer(misconception = "other-model", failsAt = "model")
public final class ReadsPurchases implements ClickEvents {

  private record Purchase(String username, String currency, int amount) {}

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Override
  public Serde<Purchase> clicks() {
    return Serdes.serdeFrom((topic, click) -> write(click), (topic, bytes) -> read(bytes));
  }

  private static byte[] write(Purchase click) {
    try {
      return click == null ? null : JSON.writeValueAsBytes(click);
    } catch (JsonProcessingException e) {
      throw new SerializationException(e);
    }
  }

  private static Purchase read(byte[] bytes) {
    try {
      return bytes == null ? null : JSON.readValue(bytes, Purchase.class);
    } catch (IOException e) {
      throw new SerializationException(e);
    }
  }
}
