package streamlab.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;
import streamlab.spark.submit.SubmitLine;

@DisplayName("A line of spark-submit")
class SubmitLineTest {

  @Test
  @DisplayName("is read as Spark reads it: options, jar, arguments of the program")
  void parts() {
    SubmitLine line =
        Lab.submitLine("./bin/spark-submit --packages g:a:1,g:b:2 --class Totals lib/t.jar 2024 x");
    assertEquals(
        new SubmitLine("Totals", "t.jar", List.of("g:a:1", "g:b:2"), List.of("2024", "x")), line);
  }

  @Test
  @DisplayName("hands options behind the jar to the program")
  void behindTheJar() {
    SubmitLine line = Lab.submitLine("spark-submit t.jar --class Totals");
    assertNull(line.mainClass());
    assertEquals(List.of("--class", "Totals"), line.arguments());
    assertEquals(List.of(), line.packages());
  }

  @Test
  @DisplayName("is refused with Spark's reason for an unknown option")
  void unknown() {
    LabException refused =
        assertThrows(
            LabException.class, () -> Lab.submitLine("spark-submit --pakages a:b:1 t.jar"));
    assertTrue(refused.getMessage().contains("Unrecognized option"), refused.getMessage());
  }
}
