package streamlab.solutions.partitioncount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The solution of partition-count")
class RoundedUpQuotientTest {

  @ParameterizedTest(name = "{0} MB/s at {1} written and {2} read per partition: {3} partitions")
  @CsvSource({"100, 10, 10, 10", "100, 30, 50, 4", "90, 30, 45, 3", "95, 10, 20, 10"})
  @DisplayName("takes the slower side and rounds up")
  void catalogue(double total, double perProducer, double perConsumer, int partitions) {
    assertEquals(partitions, new RoundedUpQuotient().partitions(total, perProducer, perConsumer));
  }
}
