package streamlab.solutions.partitioncount;

import streamlab.exercise.Solution;
import streamlab.exercises.partitioncount.PartitionCount;

/** The slower side decides; a third of a partition is a whole one more. */
@Solution
public final class RoundedUpQuotient implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    double need = total / Math.min(perProducer, perConsumer);
    return (int) Math.max(1, Math.ceil(need));
  }
}
