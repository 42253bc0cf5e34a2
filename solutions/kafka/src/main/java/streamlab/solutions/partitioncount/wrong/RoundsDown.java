package streamlab.solutions.partitioncount.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.partitioncount.PartitionCount;

/** Lets the cast cut the fraction off. */
@WrongAnswer(misconception = "rounds-down", failsAt = "slowerConsumers")
public final class RoundsDown implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return (int) Math.max(1, total / Math.min(perProducer, perConsumer));
  }
}
