package streamlab.solutions.strictorlenient.right;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.strictorlenient.StrictOrLenient;

/** Asks each node of the tree for its type; no setting of the mapper plays a part. */
@OtherRightAnswer("the tree of JSON, checked node by node")
public final class ChecksTheTree implements StrictOrLenient {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Serde<Purchase> purchases() {
    Serializer<Purchase> out =
        (topic, purchase) ->
            Base64.getEncoder()
                .encode(
                    JSON.createObjectNode()
                        .put("username", purchase.username())
                        .put("currency", purchase.currency())
                        .put("amount", purchase.amount())
                        .toString()
                        .getBytes(UTF_8));
    Deserializer<Purchase> in = (topic, bytes) -> read(Base64.getDecoder().decode(bytes));
    return Serdes.serdeFrom(out, in);
  }

  private static Purchase read(byte[] json) {
    try {
      JsonNode tree = JSON.readTree(json);
      JsonNode username = tree.path("username");
      JsonNode currency = tree.path("currency");
      JsonNode amount = tree.path("amount");
      if (tree.size() == 3 && username.isTextual() && currency.isTextual() && amount.isInt()) {
        return new Purchase(username.textValue(), currency.textValue(), amount.intValue());
      }
      throw new IllegalArgumentException("This is no purchase: " + tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
