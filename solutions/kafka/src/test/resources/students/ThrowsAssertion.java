import streamlab.exercises.partitioncount.PartitionCount;

/** Throws what test libraries throw. */
public class ThrowsAssertion implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    throw new AssertionError("expected 4 but was 4");
  }
}
