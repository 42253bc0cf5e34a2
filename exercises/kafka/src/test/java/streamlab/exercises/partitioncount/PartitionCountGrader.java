package streamlab.exercises.partitioncount;

import static streamlab.grade.Check.check;

import org.junit.jupiter.api.DisplayName;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(PartitionCount.class)
@DisplayName("How many partitions?")
class PartitionCountGrader {

  private static Check partitions(double total, double perProducer, double perConsumer) {
    return check("partitions")
        .given("MB/s in all", total)
        .given("MB/s of one producer", perProducer)
        .given("MB/s of one consumer", perConsumer);
  }

  @Fact(order = 1)
  @DisplayName("100 MB/s over clients of 10 MB/s need 10 partitions")
  void bothSidesAlike(PartitionCount answer) {
    partitions(100, 10, 10)
        .smells("sums-both-sides", 20)
        .that(answer.partitions(100, 10, 10))
        .is(10);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("the slower side decides, here the producers")
  void slowerProducers(PartitionCount answer) {
    partitions(90, 30, 45)
        .smells("smaller-quotient", 2)
        .smells("sums-both-sides", 5)
        .that(answer.partitions(90, 30, 45))
        .is(3);
  }

  @Fact(order = 3)
  @DisplayName("the slower side decides, here the consumers")
  void slowerConsumers(PartitionCount answer) {
    partitions(95, 20, 10)
        .smells("smaller-quotient", 5)
        .smells("rounds-down", 9)
        .that(answer.partitions(95, 20, 10))
        .is(10);
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a third of a partition is a whole one more")
  void roundedUp(PartitionCount answer) {
    partitions(100, 30, 50)
        .smells("smaller-quotient", 2)
        .that(answer.partitions(100, 30, 50))
        .is(4);
  }

  @Fact(order = 5)
  @DisplayName("a little above a whole number is a whole one more")
  void justAbove(PartitionCount answer) {
    partitions(81, 8, 40).smells("rounds-half-up", 10).that(answer.partitions(81, 8, 40)).is(11);
  }

  @Fact(order = 6)
  @DisplayName("a topic that carries nothing yet has one partition")
  void idle(PartitionCount answer) {
    partitions(0, 10, 10).smells("no-partition", 0).that(answer.partitions(0, 10, 10)).is(1);
  }
}
