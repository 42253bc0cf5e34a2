package streamlab.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercise.Exercise;

@DisplayName("An exercise that is not named is")
class ExerciseChoiceTest {

  @TempDir private Path root;
  private Planted planted;
  private ExerciseChoice choice;
  private final Set<Exercise> passed = new HashSet<>();

  @BeforeEach
  void plant() throws IOException {
    planted = new Planted(root);
    choice = new ExerciseChoice(planted.home, planted.catalogue, passed::contains);
  }

  private void touch(int index, int second) throws IOException {
    Path file = planted.get(index).answerFile(planted.home);
    Files.writeString(file, "class Mine {}\n");
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }

  @Test
  @DisplayName("the one whose file was saved last, among those that were changed")
  void savedLast() throws IOException {
    touch(0, 2000);
    touch(1, 1000);
    assertEquals(planted.get(0), choice.atHand().exercise());
    assertEquals("the file you saved last", choice.atHand().why());
  }

  @Test
  @DisplayName("the next one when no file was changed")
  void next() {
    passed.add(planted.get(0));
    assertEquals(planted.get(1), choice.atHand().exercise());
    assertTrue(choice.atHand().why().startsWith("the next one"));
  }

  @Test
  @DisplayName("none when all are passed")
  void allPassed() {
    passed.addAll(planted.catalogue.exercises());
    assertEquals(Optional.empty(), choice.next());
    assertEquals(planted.get(0), choice.atHand().exercise());
  }

  @Test
  @DisplayName("the one whose interface the answer implements, whatever else it mentions")
  void implemented() {
    String source =
        """
        // implements Last
        public record Whatever(FirstLoopAgain other)
            implements java.io.Serializable, FirstLoop {
        }
        """;
    assertEquals(List.of(planted.get(0)), choice.answeredBy(source));
  }

  @Test
  @DisplayName("the one whose interface the answer mentions, if it implements none")
  void mentioned() {
    assertEquals(List.of(planted.get(2)), choice.answeredBy("class A { Last last; }"));
    assertEquals(List.of(), choice.answeredBy("class A { /* Last */ }"));
  }

  @Test
  @DisplayName("unclear when the answer implements two")
  void two() {
    String source = "class A implements Last {} class B implements FirstLoop {}";
    assertEquals(List.of(planted.get(0), planted.get(2)), choice.answeredBy(source));
  }
}
