package streamlab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import streamlab.error.LabException;
import streamlab.home.LabHome;

@DisplayName("The finder of notebooks")
class NotebookFinderTest {

  @TempDir Path root;

  private NotebookFinder finder;
  private Path broker;

  @BeforeEach
  void makeNotebooks() throws IOException {
    Path folder = Files.createDirectories(root.resolve("notebooks"));
    for (String name : List.of("30-structured-streaming-model", "01-events-and-streams")) {
      Files.createFile(folder.resolve(name + ".ipynb"));
    }
    broker = Files.createFile(folder.resolve("03-run-a-broker.ipynb"));
    finder = new NotebookFinder(LabHome.at(root));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03",
        "3",
        "run-a-broker",
        "03-run-a-broker",
        "03-run-a-broker.ipynb",
        "notebooks/03-run-a-broker.ipynb"
      })
  @DisplayName("knows a notebook by number, name and file")
  void finds(String wanted) {
    assertEquals(broker, finder.find(wanted));
  }

  @Test
  @DisplayName("takes any path that is a notebook")
  void findsPaths(@TempDir Path elsewhere) throws IOException {
    Path file = Files.createFile(elsewhere.resolve("mine.ipynb"));
    assertEquals(file, finder.find(file.toString()));
  }

  @Test
  @DisplayName("lists them in reading order")
  void listsInOrder() {
    assertEquals(
        List.of("01-events-and-streams", "03-run-a-broker", "30-structured-streaming-model"),
        finder.all().stream().map(NotebookFinder::name).toList());
  }

  @Test
  @DisplayName("names the nearest ones in one sentence when there is no such notebook")
  void suggests() {
    String sentence =
        assertThrows(LabException.class, () -> finder.find("run-the-broker")).getMessage();
    assertTrue(
        sentence.startsWith("There is no notebook run-the-broker; the nearest are 03-run-a-broker"),
        sentence);
    assertEquals(1, sentence.lines().count());
  }

  @Test
  @DisplayName("says so when the checkout has no notebooks")
  void noNotebooks(@TempDir Path empty) {
    NotebookFinder nothing = new NotebookFinder(LabHome.at(empty));
    String sentence = assertThrows(LabException.class, () -> nothing.find("03")).getMessage();
    assertTrue(sentence.endsWith("holds none."), sentence);
  }
}
