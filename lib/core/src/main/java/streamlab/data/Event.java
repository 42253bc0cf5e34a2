package streamlab.data;

import java.time.Instant;

/** Something that happened. */
public interface Event {

  /** What records of this event are usually keyed by. */
  String key();

  /** When it happened, in whole seconds. */
  Instant time();

  /** The event as JSON text, on one line, with the fields in a fixed order; times are UTC. */
  String json();
}
