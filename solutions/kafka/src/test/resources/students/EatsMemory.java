import streamlab.exercises.partitioncount.PartitionCount;

/** Asks for more than there is. */
public class EatsMemory implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    byte[] all = new byte[1 << 30];
    return all.length;
  }
}
