import streamlab.exercises.partitioncount.PartitionCount;

/** A right answer, to show that the next one is graded as if nothing had been. */
public class Right implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return (int) Math.max(1, Math.ceil(total / Math.min(perProducer, perConsumer)));
  }
}
