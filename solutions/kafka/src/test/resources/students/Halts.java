import streamlab.exercises.partitioncount.PartitionCount;

/** Ends its JVM without a word. */
public class Halts implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    Runtime.getRuntime().halt(7);
    return 1;
  }
}
