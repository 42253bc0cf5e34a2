package streamlab.solutions.slowconsumer.wrong;

import java.time.Duration;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** Lets a quick consumer read what is not there. */
@WrongAnswer(misconception = "below-zero", failsAt = "quickEnough")
public final class BelowZero implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    long in = time.dividedBy(pace.produceEvery());
    return before + in - time.dividedBy(pace.pollEvery()) * pace.maxPollRecords();
  }
}
