package streamlab.spark.time.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the state that a query keeps.
 *
 * @param operator which of the query's stateful operators keeps it; empty when there is only one
 * @param id its key, the same from step to step
 * @param window the window it stands for, if it does
 * @param time the event time of the row it keeps, if it keeps one
 * @param expires when it is forgotten, if it says so
 * @param cells its other values
 */
public record Kept(
    String operator,
    String id,
    Optional<Span> window,
    Optional<Instant> time,
    Optional<Instant> expires,
    List<Cell> cells) {

  /** The row in one line: {@code 10:00–10:15 | buy 650 | sell 0}. */
  public String line(Clock clock) {
    Stream<String> place =
        Stream.of(
                operator.isEmpty() ? Optional.<String>empty() : Optional.of(operator),
                window.map(clock::text),
                time.map(clock::text))
            .flatMap(Optional::stream);
    Stream<String> values = cells.stream().map(Cell::toString);
    Stream<String> end = expires.map(at -> "until " + clock.text(at)).stream();
    return Stream.of(place, values, end).flatMap(part -> part).collect(Collectors.joining(" | "));
  }

  /** The same without saying which operator keeps it. */
  public Kept withoutOperator() {
    return new Kept("", id, window, time, expires, cells);
  }

  /** The same without names of values. */
  public Kept unnamed() {
    List<Cell> values = cells.stream().map(cell -> new Cell("", cell.value())).toList();
    return new Kept(operator, id, window, time, expires, values);
  }

  /** Where it begins on the line of event time, if it has a place there. */
  public Optional<Instant> start() {
    return window.map(Span::start).or(() -> time).or(() -> expires);
  }
}
