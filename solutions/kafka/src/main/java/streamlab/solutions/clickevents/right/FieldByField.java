package streamlab.solutions.clickevents.right;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.clickevents.ClickEvents;

/** Names each field; the record's own names do not matter to the JSON. */
@OtherRightAnswer("a tree of JSON, field by field, without a module for times")
public final class FieldByField implements ClickEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record PageClick(String uri, String email, Instant timestamp) {}

  private static final class ClickSerde implements Serde<PageClick> {

    @Override
    public Serializer<PageClick> serializer() {
      return (topic, click) -> {
        if (click == null) {
          return null;
        }
        return JSON.createObjectNode()
            .put("email", click.email())
            .put("timestamp", click.timestamp().toString())
            .put("uri", click.uri())
            .toString()
            .getBytes(UTF_8);
      };
    }

    @Override
    public Deserializer<PageClick> deserializer() {
      return (topic, bytes) -> {
        if (bytes == null) {
          return null;
        }
        try {
          JsonNode json = JSON.readTree(bytes);
          return new PageClick(
              json.required("uri").textValue(),
              json.required("email").textValue(),
              Instant.parse(json.required("timestamp").textValue()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };
    }
  }

  @Override
  public Serde<PageClick> clicks() {
    return new ClickSerde();
  }
}
