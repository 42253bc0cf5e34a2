import streamlab.exercises.partitioncount.PartitionCount;

/** Prints a million lines, and is right. */
public class PrintsMuch implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    for (int i = 0; i < 200_000; i++) {
      System.out.println("line " + i);
    }
    return (int) Math.max(1, Math.ceil(total / Math.min(perProducer, perConsumer)));
  }
}
