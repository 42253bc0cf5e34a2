package streamlab.solutions.strictorlenient.wrong;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Base64;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.strictorlenient.StrictOrLenient;

/** Trusts the defaults. */
@WrongAnswer(misconception = "text-becomes-number", failsAt = "textForNumber")
public final class DefaultMapper implements StrictOrLenient {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Override
  public Serde<Purchase> purchases() {
    return Serdes.serdeFrom((topic, purchase) -> write(purchase), (topic, bytes) -> read(bytes));
  }

  private static byte[] write(Purchase purchase) {
    try {
      return Base64.getEncoder().encode(JSON.writeValueAsBytes(purchase));
    } catch (IOException e) {
      throw new SerializationException("This purchase can't be written.", e);
    }
  }

  private static Purchase read(byte[] bytes) {
    try {
      return JSON.readValue(Base64.getDecoder().decode(bytes), Purchase.class);
    } catch (IOException e) {
      throw new SerializationException("These bytes are no purchase.", e);
    }
  }
}
