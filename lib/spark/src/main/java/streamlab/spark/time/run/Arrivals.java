package streamlab.spark.time.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import streamlab.error.LabException;
import streamlab.spark.time.fact.Span;

/** Asks Spark for the event time and the windows of events. */
final class Arrivals {

  /**
   * An event and its place in time.
   *
   * @param time empty when the query gives it none
   * @param windows the windows it is put into
   */
  record Placed(Entry entry, Optional<Instant> time, List<Span> windows) {}

  private final SparkSession spark;
  private final QueryFacts query;

  Arrivals(SparkSession spark, QueryFacts query) {
    this.spark = spark;
    this.query = query;
  }

  /**
   * The places of events in time.
   *
   * @throws LabException when neither the query nor the events say what their time is
   */
  List<Placed> place(List<Entry> events) {
    List<Placed> placed = new ArrayList<>();
    for (Entry event : events) {
      Optional<EventPlan> windows = query.window(event.input().table());
      placed.add(
          new Placed(
              event,
              time(event),
              windows.map(plan -> plan.values(spark, event.row())).orElse(List.of()).stream()
                  .flatMap(value -> Spans.span(value).stream())
                  .toList()));
    }
    return placed;
  }

  private Optional<Instant> time(Entry event) {
    Optional<EventPlan> time = query.time(event.input().table());
    if (time.isPresent()) {
      return time.get().values(spark, event.row()).stream()
          .flatMap(value -> Spans.time(value).stream())
          .findFirst();
    }
    int column =
        event
            .input()
            .timeColumn()
            .orElseThrow(
                () ->
                    new LabException(
                        "The stepper finds no event time: the query sets no watermark and no"
                            + " window, and no column of the events is a timestamp. Add"
                            + " withWatermark to the query."));
    return Spans.time(event.row().get(column));
  }
}
