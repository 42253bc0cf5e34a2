package streamlab.solutions.partitioncount;

import streamlab.exercises.partitioncount.PartitionCount;

/** The slower side decides; a third of a partition is a whole one more. */
public final class RoundedUpQuotient implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return (int) Math.max(1, Math.ceil(total / Math.min(perProducer, perConsumer)));
  }
}
