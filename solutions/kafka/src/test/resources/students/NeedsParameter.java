import streamlab.exercises.partitioncount.PartitionCount;

/** Can't be made. */
public class NeedsParameter implements PartitionCount {

  public NeedsParameter(int start) {}

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return 1;
  }
}
