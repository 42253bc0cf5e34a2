package streamlab.exercises.clickevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;

/** An answer's serde, and its records seen from outside: their class is the learner's own. */
final class Clicks {

  private static final String TOPIC = "clicks";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Serde<Record> serde;

  @SuppressWarnings("unchecked")
  Clicks(ClickEvents answer) {
    serde = (Serde<Record>) answer.clicks();
  }

  /** A click's JSON, with its fields in the order of the map. */
  static String json(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each -> quoted(each.getKey()) + ":" + quoted(each.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    return JSON.getNodeFactory().textNode(text).toString();
  }

  Record read(String json) {
    return serde.deserializer().deserialize(TOPIC, json == null ? null : json.getBytes(UTF_8));
  }

  byte[] write(Record click) {
    return serde.serializer().serialize(TOPIC, click);
  }

  /** What was written, or the text itself where it is no JSON. */
  JsonNode written(Record click) {
    String text = new String(write(click), UTF_8);
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.getNodeFactory().textNode("no JSON: " + text);
    }
  }

  /** The components, each as {@code "email String"}, by name. */
  static List<String> model(Record click) {
    return components(click)
        .map(each -> each.getName() + " " + each.getType().getSimpleName())
        .sorted()
        .toList();
  }

  /** The value of a component; null when there is none of this name. */
  static Object value(Record click, String name) {
    return components(click)
        .filter(each -> each.getName().equals(name))
        .map(each -> value(click, each))
        .findFirst()
        .orElse(null);
  }

  private static Stream<RecordComponent> components(Record click) {
    return Arrays.stream(click.getClass().getRecordComponents());
  }

  private static Object value(Record click, RecordComponent component) {
    try {
      // The learner's record may be private.
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(click);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
