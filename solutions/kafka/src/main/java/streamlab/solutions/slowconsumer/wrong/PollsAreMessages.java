package streamlab.solutions.slowconsumer.wrong;

import java.time.Duration;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** Counts a poll as a message. */
@WrongAnswer(misconception = "polls-are-not-messages", failsAt = "batches")
public final class PollsAreMessages implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    long in = time.dividedBy(pace.produceEvery());
    return Math.max(0, before + in - time.dividedBy(pace.pollEvery()));
  }
}
