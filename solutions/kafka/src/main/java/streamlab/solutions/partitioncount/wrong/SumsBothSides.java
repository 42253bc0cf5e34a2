package streamlab.solutions.partitioncount.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.partitioncount.PartitionCount;

/** Adds partitions for the consumers to those for the producers. */
@WrongAnswer(misconception = "sums-both-sides", failsAt = "bothSidesAlike")
public final class SumsBothSides implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return (int) Math.max(1, Math.ceil(total / perProducer) + Math.ceil(total / perConsumer));
  }
}
