package streamlab.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;

@DisplayName("A solution")
class SolutionFilesTest {

  @TempDir private Path root;
  private Planted planted;
  private SolutionFiles solution;

  @BeforeEach
  void plant() throws IOException {
    planted = new Planted(root);
    solution = new SolutionFiles(planted.home, planted.get(0));
  }

  private Path file(String name) {
    return planted.get(0).solutionFolder(planted.home).resolve(name);
  }

  @Test
  @DisplayName("is the class that says so, and differs from the learner's by a unified diff")
  void found() throws IOException {
    Planted.save(file("Aside.java"), "/** No @Solution. */\nclass Aside {}\n");
    Planted.save(file("Best.java"), "@Solution\nclass Best {}\n");
    Planted.save(file("discussion.md"), "Why.");
    assertEquals(file("Best.java"), solution.source());
    assertEquals("Why.", solution.discussion());
    assertEquals(
        List.of(
            "--- MyFirstLoop.java",
            "+++ Best.java",
            "@@ -1,1 +1,2 @@",
            "-class Start {}",
            "+@Solution",
            "+class Best {}"),
        solution.differences(planted.get(0).answerFile(planted.home)));
  }

  @Test
  @DisplayName("that is missing is told in a sentence")
  void missing() {
    assertEquals("", solution.discussion());
    assertThrows(LabException.class, solution::source);
  }
}
