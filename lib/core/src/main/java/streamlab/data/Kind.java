package streamlab.data;

import java.time.Instant;

/**
 * How events of a kind are made.
 *
 * @param keys how many keys there are
 * @param start the first event's slot begins here
 * @param secondsApart the length of a slot: each event falls into one of its own
 * @param maker makes one
 */
record Kind<E extends Event>(int keys, Instant start, int secondsApart, Maker<E> maker) {

  /** Makes an event. */
  @FunctionalInterface
  interface Maker<E> {
    E make(long number, Instant time, int key, Dice dice);
  }
}
