package streamlab.solutions.partitioncount.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.partitioncount.PartitionCount;

/** Takes the side that needs less, as the worked line of older notes does. */
@WrongAnswer(misconception = "smaller-quotient", failsAt = "slowerProducers")
public final class SmallerQuotient implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return (int) Math.max(1, Math.ceil(total / Math.max(perProducer, perConsumer)));
  }
}
