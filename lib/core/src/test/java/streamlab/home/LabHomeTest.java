package streamlab.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;

@DisplayName("The checkout")
class LabHomeTest {

  @TempDir Path folder;

  @Test
  @DisplayName("is found by the system property")
  void byProperty() {
    assertEquals(System.getProperty(LabHome.PROPERTY), LabHome.find().root().toString());
  }

  @Test
  @DisplayName("keeps all the lab makes in its .lab folder")
  void state() {
    LabHome home = LabHome.at(folder);
    assertTrue(home.kafkaData().startsWith(folder.resolve(".lab")));
    assertTrue(home.logs().startsWith(folder.resolve(".lab")));
  }

  @Test
  @DisplayName("without a built library says to run ./lab start")
  void notBuilt() {
    LabException told =
        assertThrows(LabException.class, () -> Classpath.of(LabHome.at(folder), "kafka"));
    assertTrue(told.getMessage().contains("./lab start"), told.getMessage());
  }
}
