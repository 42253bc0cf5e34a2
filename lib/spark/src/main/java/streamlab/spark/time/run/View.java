package streamlab.spark.time.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import streamlab.spark.time.fact.Arrival;
import streamlab.spark.time.fact.Kept;
import streamlab.spark.time.fact.Span;
import streamlab.spark.time.fact.Step;

/** Finds the stretch of event time that shows everything that steps are about. */
final class View {

  private static final Duration SHORTEST = Duration.ofMinutes(1);

  private Instant from = Instant.MAX;
  private Instant to = Instant.MIN;
  private Instant firstWatermark = Instant.MAX;
  private Instant lastWatermark = Instant.MIN;

  void show(Step step) {
    for (Arrival arrival : step.arrivals()) {
      arrival.time().ifPresent(this::show);
      arrival.windows().forEach(this::show);
    }
    for (Kept kept : step.kept()) {
      kept.window().ifPresent(this::show);
      kept.time().ifPresent(this::show);
      kept.expires().ifPresent(this::show);
    }
    Optional<Instant> watermark = step.boundary().after();
    if (watermark.isPresent()) {
      firstWatermark = earlier(firstWatermark, watermark.get());
      lastWatermark = later(lastWatermark, watermark.get());
    }
  }

  private void show(Span span) {
    show(span.start());
    show(span.end());
  }

  private void show(Instant time) {
    from = earlier(from, time);
    to = later(to, time);
  }

  /** Watermarks belong to it unless the delay is so long that nothing else could be told apart. */
  Span stretch() {
    if (from.isAfter(to)) {
      return new Span(Instant.EPOCH, Instant.EPOCH.plus(SHORTEST));
    }
    Instant end = later(to, from.plus(SHORTEST));
    Instant start = earlier(from, firstWatermark);
    Duration shown = Duration.between(from, end);
    boolean near = Duration.between(start, end).compareTo(shown.multipliedBy(2)) <= 0;
    return new Span(near ? start : from, later(end, lastWatermark));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
