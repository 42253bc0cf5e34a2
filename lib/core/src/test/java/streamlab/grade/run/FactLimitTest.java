package streamlab.grade.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fact that may take 20 s")
class FactLimitTest {

  @ParameterizedTest(name = "may take {2} s at a load of {0} on {1} processors")
  @CsvSource({"0.5, 2, 20", "2, 2, 20", "8, 2, 80", "8, 8, 20", "40, 2, 120", "-1, 2, 20"})
  void grows(double load, int processors, double limit) {
    assertEquals(limit, FactLimit.seconds(20, load, processors));
  }
}
