package streamlab.exercises.slowconsumer;

import java.time.Duration;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MySlowConsumer implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    throw new NotStarted("write how large the backlog is after this time.");
  }
}
