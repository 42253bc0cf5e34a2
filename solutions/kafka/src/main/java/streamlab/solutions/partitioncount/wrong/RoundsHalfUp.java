package streamlab.solutions.partitioncount.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.partitioncount.PartitionCount;

/** Rounds to the nearest. */
@WrongAnswer(misconception = "rounds-half-up", failsAt = "justAbove")
public final class RoundsHalfUp implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return (int) Math.max(1, Math.round(total / Math.min(perProducer, perConsumer)));
  }
}
