import streamlab.exercises.partitioncount.PartitionCount;

/** Throws in the middle. */
public class Throws implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    int[] empty = new int[0];
    return empty[3];
  }
}
