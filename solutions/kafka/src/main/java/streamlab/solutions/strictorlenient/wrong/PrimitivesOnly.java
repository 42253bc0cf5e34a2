package streamlab.solutions.strictorlenient.wrong;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Base64;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.strictorlenient.StrictOrLenient;

/** Insists on numbers, and takes null for a missing text. */
@WrongAnswer(misconception = "missing-text-is-null", failsAt = "missingText")
public final class PrimitivesOnly implements StrictOrLenient {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              rule -> rule.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

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
