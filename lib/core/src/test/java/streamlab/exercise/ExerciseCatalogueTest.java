package streamlab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;

@DisplayName("The catalogue of exercises")
class ExerciseCatalogueTest {

  private static final String TOTALS =
      "tumbling-totals\tEX-60\tspark\t34-windows\tK28-03,K28-02\tspark\t20\t9\tTotals";
  private static final String TOPIC =
      "topic-to-spec\tEX-11\tkafka\t10-x\tK08-09\tkafka\t20\t7\tA topic";

  @TempDir Path root;

  private ExerciseCatalogue catalogue(String... lines) throws Exception {
    Path file = ExerciseCatalogue.file(LabHome.at(root));
    Files.createDirectories(file.getParent());
    Files.writeString(file, ExerciseCatalogue.HEADER + "\n" + String.join("\n", lines) + "\n");
    return ExerciseCatalogue.of(LabHome.at(root));
  }

  @Test
  @DisplayName("finds an exercise by name, by id and by the beginning of its name")
  void finds() throws Exception {
    ExerciseCatalogue catalogue = catalogue(TOTALS, TOPIC);
    for (String word : List.of("tumbling-totals", "Tumbling-Totals", "ex-60", "tum")) {
      assertEquals("EX-60", catalogue.find(word).id(), word);
    }
  }

  @Test
  @DisplayName("says what it could mean, or that there is no such exercise")
  void doesNotFind() throws Exception {
    ExerciseCatalogue catalogue = catalogue(TOTALS, TOPIC);
    String ambiguous = assertThrows(LabException.class, () -> catalogue.find("t")).getMessage();
    assertTrue(ambiguous.contains("tumbling-totals or topic-to-spec"), ambiguous);
    String none = assertThrows(LabException.class, () -> catalogue.find("x")).getMessage();
    assertTrue(none.contains("./lab list"), none);
  }

  @Test
  @DisplayName("derives all names from the exercise's own")
  void names() throws Exception {
    Exercise totals = catalogue(TOTALS).find("EX-60");
    assertEquals("streamlab.exercises.tumblingtotals.TumblingTotals", totals.interfaceName());
    assertEquals("streamlab.exercises.tumblingtotals.MyTumblingTotals", totals.answerName());
    assertEquals("streamlab.exercises.tumblingtotals.TumblingTotalsGrader", totals.graderName());
    assertEquals(List.of("K28-03", "K28-02"), totals.concepts());
    assertEquals(List.of("spark"), totals.needs());
  }

  @Test
  @DisplayName("names the line that is not as it should be")
  void brokenLine() {
    String told =
        assertThrows(LabException.class, () -> catalogue(TOTALS, "half a line")).getMessage();
    assertTrue(told.contains("line 3: 1 columns instead of 9"), told);
  }
}
