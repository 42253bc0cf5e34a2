package streamlab.spark.time.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event that arrived.
 *
 * @param number its place in the order of arrival, from 1
 * @param input the name of the input it came in by; empty when there is only one
 * @param time its event time, which Spark computed with the query's own expression; empty when that
 *     gives none, as for an event that the query filters out
 * @param windows the windows that Spark puts it into
 * @param text its other values
 * @param fate what became of it, as far as Spark tells
 */
public record Arrival(
    int number, String input, Optional<Instant> time, List<Span> windows, String text, Fate fate) {

  /** The event in one line: {@code event 5: 10:48 | SELL | 600}. */
  public String line(Clock clock) {
    StringBuilder line = new StringBuilder("event " + number);
    if (!input.isEmpty()) {
      line.append(", ").append(input);
    }
    line.append(": ").append(time.map(clock::text).orElse("no event time"));
    return text.isEmpty() ? line.toString() : line.append(" | ").append(text).toString();
  }
}
