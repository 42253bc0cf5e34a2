import streamlab.exercises.partitioncount.PartitionCount;

/** Calls itself without end. */
public class Recurses implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return partitions(total, perProducer, perConsumer) + 1;
  }
}
