import streamlab.exercises.partitioncount.PartitionCount;

class FirstTry implements PartitionCount {
  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return 1;
  }
}

class SecondTry extends FirstTry {}
