package streamlab.solutions.slowconsumer.wrong;

import java.time.Duration;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** Begins at zero, whatever waits already. */
@WrongAnswer(misconception = "before-forgotten", failsAt = "before")
public final class ForgetsBefore implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    long in = time.dividedBy(pace.produceEvery());
    return Math.max(0, in - time.dividedBy(pace.pollEvery()) * pace.maxPollRecords());
  }
}
