import streamlab.exercises.partitioncount.PartitionCount;

/** Counts for ever. */
public class EndlessLoop implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    int count = 0;
    while (count >= 0) {
      count = (count + 1) % 100;
    }
    return count;
  }
}
