package streamlab.spark.time.draw;

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
  private static final long[] STEPS = {
    1,
    5,
    10,
    30,
    60,
    120,
    300,
    600,
    900,
    1_800,
    3_600,
    7_200,
    10_800,
    21_600,
    43_200,
    86_400,
    172_800,
    604_800,
    2_592_000,
    31_536_000
  };

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
    long step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && seconds / STEPS[i] < most; i--) {
      step = STEPS[i];
    }
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
