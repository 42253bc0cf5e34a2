package streamlab.solutions.slowconsumer.wrong;

import java.time.Duration;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** Multiplies rates, so that half a poll has read half a batch. */
@WrongAnswer(misconception = "half-a-message", failsAt = "whole")
public final class RoundsRates implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    double in = 1000.0 / pace.produceEvery().toMillis();
    double out = 1000.0 * pace.maxPollRecords() / pace.pollEvery().toMillis();
    return Math.max(0, before + Math.round((in - out) * time.toMillis() / 1000));
  }
}
