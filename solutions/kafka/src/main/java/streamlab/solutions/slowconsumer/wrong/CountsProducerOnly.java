package streamlab.solutions.slowconsumer.wrong;

import java.time.Duration;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** Counts what came in. */
@WrongAnswer(misconception = "producer-only", failsAt = "aMinute")
public final class CountsProducerOnly implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    return before + time.dividedBy(pace.produceEvery());
  }
}
