package streamlab.solutions.slowconsumer.wrong;

import java.time.Duration;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** Reads 0.5 s as half a message per second. */
@WrongAnswer(misconception = "intervals-as-rates", failsAt = "aMinute")
public final class IntervalsAsRates implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    double in = pace.produceEvery().toMillis() / 1000.0;
    double out = pace.pollEvery().toMillis() / 1000.0 * pace.maxPollRecords();
    return Math.max(0, before + Math.round((in - out) * time.toSeconds()));
  }
}
