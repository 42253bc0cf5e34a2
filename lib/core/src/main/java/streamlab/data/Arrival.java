package streamlab.data;

import java.time.Instant;

/**
 * An event as it arrives: perhaps late, twice, or without its value.
 *
 * @param key the record's key
 * @param time the event's time
 * @param event the event; null for a record without value
 * @param <E> the kind of event
 */
public record Arrival<E extends Event>(String key, Instant time, E event) {

  /** The record's value as JSON text; null for a record without value. */
  public String json() {
    return event == null ? null : event.json();
  }
}
