package streamlab.solutions.clickevents.wrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.clickevents.ClickEvents;

/** Finds the texts by name with a regular expression. */
@WrongAnswer(misconception = "cut-by-hand", failsAt = "escapedTexts")
public final class ByExpression implements ClickEvents {

  private record Click(String email, Instant timestamp, String uri) {}

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
    if (bytes == null) {
      return null;
    }
    String json = new String(bytes, UTF_8);
    return new Click(
        field(json, "email"), Instant.parse(field(json, "timestamp")), field(json, "uri"));
  }

  private static String field(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\" *: *\"([^\"]*)\"").matcher(json);
    if (!found.find()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return found.group(1);
  }
}
