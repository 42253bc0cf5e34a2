import streamlab.exercises.partitioncount.PartitionCount;

/** Starts a thread that never ends, and is right. */
public class LeavesThread implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    Thread thread = new Thread(LeavesThread::spin);
    thread.start();
    return (int) Math.max(1, Math.ceil(total / Math.min(perProducer, perConsumer)));
  }

  private static void spin() {
    while (true) {
      Thread.onSpinWait();
    }
  }
}
