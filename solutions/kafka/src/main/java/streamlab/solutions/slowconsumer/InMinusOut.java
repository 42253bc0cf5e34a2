package streamlab.solutions.slowconsumer;

import java.time.Duration;
import streamlab.exercise.Solution;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** What came, less what was read, and never below zero. */
@Solution
public final class InMinusOut implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    long in = time.dividedBy(pace.produceEvery());
    long out = time.dividedBy(pace.pollEvery()) * pace.maxPollRecords();
    return Math.max(0, before + in - out);
  }
}
