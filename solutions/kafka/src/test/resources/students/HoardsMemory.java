import streamlab.exercises.partitioncount.PartitionCount;

/** Keeps everything, until nothing is left. */
public class HoardsMemory implements PartitionCount {

  private final java.util.List<byte[]> kept = new java.util.ArrayList<>();

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    while (total > 0) {
      kept.add(new byte[1 << 20]);
    }
    return kept.size();
  }
}
