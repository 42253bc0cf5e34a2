package streamlab.solutions.slowconsumer.wrong;

import java.time.Duration;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.slowconsumer.SlowConsumer;

/** Lets one message come each second, whatever the producer's pace. */
@WrongAnswer(misconception = "one-per-second", failsAt = "aMinute")
public final class OnePerSecond implements SlowConsumer {

  @Override
  public long backlog(Pace pace, long before, Duration time) {
    long out = time.dividedBy(pace.pollEvery()) * pace.maxPollRecords();
    return Math.max(0, before + time.toSeconds() - out);
  }
}
