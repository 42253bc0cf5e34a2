package streamlab.solutions.partitioncount.right;

import java.util.stream.DoubleStream;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.partitioncount.PartitionCount;

/** Asks each side for its need and takes the largest. */
@OtherRightAnswer("a stream of needs, one per side")
public final class LargerOfBothNeeds implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return DoubleStream.of(perProducer, perConsumer)
        .map(throughput -> total / throughput)
        .mapToInt(need -> (int) Math.ceil(need))
        .map(need -> Math.max(need, 1))
        .max()
        .getAsInt();
  }
}
