package streamlab.solutions.partitioncount.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.partitioncount.PartitionCount;

/** Forgets that nothing to carry still needs a topic. */
@WrongAnswer(misconception = "no-partition", failsAt = "idle")
public final class NoPartition implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return (int) Math.ceil(total / Math.min(perProducer, perConsumer));
  }
}
