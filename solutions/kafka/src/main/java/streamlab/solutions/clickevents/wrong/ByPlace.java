package streamlab.solutions.clickevents.wrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.clickevents.ClickEvents;

/** Takes the texts by their places. */
@WrongAnswer(misconception = "order-dependent", failsAt = "order")
public final class ByPlace implements ClickEvents {

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
    String[] parts = new String(bytes, UTF_8).split("\"");
    return new Click(parts[3], Instant.parse(parts[7]), parts[11]);
  }
}
