package streamlab.spark.time.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import streamlab.spark.time.fact.Clock;
import streamlab.spark.time.fact.Span;

/**
 * The line of event time.
 *
 * @param view the stretch of time it shows
 * @param left where that begins, in pixels
 * @param right where it ends, in pixels
 */
record Axis(Span view, int left, int right) {

  private static final int MOST_TICKS = 8;

  /** Distances of ticks, from the shortest to the longest. */
  private static final List<Duration> STEPS =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofDays(1),
          Duration.ofDays(2),
          Duration.ofDays(7),
          Duration.ofDays(30),
          Duration.ofDays(365),
          Duration.ofDays(3_650),
          Duration.ofDays(36_500));

  /** Where a point in time is, in pixels; at the edge when it is out of view. */
  int x(Instant time) {
    double part = (double) millis(view.start(), time) / millis(view.start(), view.end());
    return (int) Math.round(left + Math.max(0, Math.min(1, part)) * (right - left));
  }

  boolean shows(Instant time) {
    return !time.isBefore(view.start()) && !time.isAfter(view.end());
  }

  /** Round points in time, few enough to be labelled. */
  List<Instant> ticks(Clock clock) {
    boolean dated = clock.text(view.start()).length() + clock.text(view.end()).length() > 20;
    int most = dated ? MOST_TICKS / 2 : MOST_TICKS;
    long seconds = millis(view.start(), view.end()) / 1000;
    long step =
        STEPS.stream()
            .mapToLong(Duration::toSeconds)
            .filter(distance -> seconds / distance < most)
            .findFirst()
            .orElse(seconds);
    List<Instant> ticks = new ArrayList<>();
    long first = Math.floorDiv(view.start().getEpochSecond() + step - 1, step) * step;
    for (long at = first; at <= view.end().getEpochSecond(); at += step) {
      ticks.add(Instant.ofEpochSecond(at));
    }
    return ticks;
  }

  private static long millis(Instant from, Instant to) {
    return to.toEpochMilli() - from.toEpochMilli();
  }
}
