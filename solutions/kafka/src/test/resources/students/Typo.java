package some.other.place;

import streamlab.exercises.partitioncount.PartitionCount;

public class Mine implements PartitionCount {
  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    return (int) Math.ceil(totl / perProducer);
  }
}
