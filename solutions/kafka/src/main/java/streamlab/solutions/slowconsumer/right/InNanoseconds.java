package streamlab.solutions.slowconsumer.right;

import java.time.Duration;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** Divides plain numbers. */
@OtherRightAnswer("in nanoseconds, with what was read limited to what was there")
public final class InNanoseconds implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    long nanos = time.toNanos();
    long there = before + nanos / pace.produceEvery().toNanos();
    long polls = nanos / pace.pollEvery().toNanos();
    long read = Math.min(there, polls * pace.maxPollRecords());
    return there - read;
  }
}
