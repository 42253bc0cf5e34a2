import streamlab.exercises.partitioncount.PartitionCount;

/** Waits for something that never comes. */
public class SleepsForEver implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return 1;
  }
}
