package streamlab.exercises.clickevents;

import org.apache.kafka.common.serialization.Serde;

/**
 * Turns clicks on a web site into typed objects and back into JSON.
 *
 * <p>A click in JSON: {@code
 * {"email":"ann@example.com","timestamp":"2024-01-15T09:00:01Z","uri":"/cart"}}
 */
@FunctionalInterface
public interface ClickEvents {

  /**
   * A serializer and a deserializer for a record of yours, with the components {@code email} (a
   * {@code String}), {@code timestamp} (an {@code Instant}) and {@code uri} (a {@code String}), in
   * any order. Its bytes are JSON in UTF-8 with just these three names; the time is text in
   * ISO-8601. Bytes that are no click are refused with an exception.
   */
  Serde<? extends Record> clicks();
}
