import streamlab.exercises.partitioncount.PartitionCount;

/** Thinks of a main method. */
public class Exits implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    System.exit(0);
    return 1;
  }
}
