package streamlab.spark.time.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one step did: events went in, the query worked on them. All of it was read from Spark; it
 * does not change any more.
 *
 * @param number from 1
 * @param mode the output mode
 * @param inputs the names of the query's inputs; of a single one it is empty
 * @param arrivals the step's events
 * @param earlier the events of all steps before
 * @param boundary the watermark
 * @param kept the state after the step
 * @param gone the state that the watermark removed in this step
 * @param goneEarlier the state that it removed in all steps before
 * @param sink what the sink got
 * @param drop what was not taken
 * @param clock how times are written
 * @param view the stretch of event time that a picture of it shows, the same for all steps that
 *     were run together
 */
public record Step(
    int number,
    String mode,
    List<String> inputs,
    List<Arrival> arrivals,
    List<Arrival> earlier,
    Watermark boundary,
    List<Kept> kept,
    List<Kept> gone,
    List<Kept> goneEarlier,
    Emitted sink,
    Dropped drop,
    Clock clock,
    Span view) {

  /** The same step, shown in another stretch of event time. */
  public Step seenIn(Span stretch) {
    return new Step(
        number,
        mode,
        inputs,
        arrivals,
        earlier,
        boundary,
        kept,
        gone,
        goneEarlier,
        sink,
        drop,
        clock,
        stretch);
  }

  /** The step's events, one line each. */
  public List<String> events() {
    return arrivals.stream().map(event -> event.line(clock)).toList();
  }

  /** The watermark after the step, {@code 10:18}, or {@code none}. */
  public String watermark() {
    return clock.text(boundary.after());
  }

  /** The watermark that the step's events met, or {@code none}. */
  public String watermarkBefore() {
    return clock.text(boundary.before());
  }

  /**
   * How the watermark comes from the events: {@code 10:48 − 30 minutes = 10:18}; empty when there
   * is none.
   */
  public String formula() {
    return boundary.formula().isEmpty() ? "" : boundary.formula() + " = " + watermark();
  }

  /** The watermark in one line: {@code watermark: 10:48 − 30 minutes = 10:18 (before: 10:01)}. */
  public String watermarkLine() {
    if (boundary.after().isEmpty()) {
      return "watermark: none";
    }
    String value = boundary.formula().isEmpty() ? watermark() : formula();
    return "watermark: " + value + " (before: " + watermarkBefore() + ")";
  }

  /** The rows that the sink got, sorted within a micro-batch: {@code 10:00–10:15 | 650 | 0}. */
  public List<String> emitted() {
    return Stream.concat(sink.withEvents().stream(), sink.afterwards().stream()).toList();
  }

  /** The open windows and what else is in the state after the step, one line each. */
  public List<String> state() {
    return lines(kept);
  }

  /** What the watermark removed from the state in this step. */
  public List<String> closed() {
    return lines(gone);
  }

  /** What was not taken and why, as far as Spark tells; empty when all was taken. */
  public List<String> dropped() {
    return drop.sentences();
  }

  /** How many rows the watermark dropped: Spark's {@code numRowsDroppedByWatermark}. */
  public long droppedRows() {
    return drop.late();
  }

  private List<String> lines(List<Kept> rows) {
    return rows.stream().map(row -> row.line(clock)).toList();
  }

  /** The step in words. */
  public String toText() {
    return StepText.of(this);
  }

  @Override
  public String toString() {
    return toText();
  }
}
