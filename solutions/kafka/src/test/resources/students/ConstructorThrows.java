import streamlab.exercises.partitioncount.PartitionCount;

/** Throws before it is there. */
public class ConstructorThrows implements PartitionCount {

  public ConstructorThrows() {
    throw new IllegalStateException("no configuration");
  }

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return 1;
  }
}
