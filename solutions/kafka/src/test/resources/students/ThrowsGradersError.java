import streamlab.exercises.partitioncount.PartitionCount;

/** Throws what graders throw. */
public class ThrowsGradersError implements PartitionCount {

  @Override
  public int partitions(double total, double perProducer, double perConsumer) {
    streamlab.grade.Check.check("partitions").that(3).is(4);
    return 1;
  }
}
