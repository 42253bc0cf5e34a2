package streamlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One golden project with an exercise for each way to break one, so that one JVM grades all. */
@DisplayName("lab check, in a project whose exercises are broken in one way each,")
class GoldenExercisesIT {

  private static final List<Breakage> BREAKAGES =
      Stream.of(BrokenFiles.ALL, BrokenClasses.ALL, BrokenAnswers.ALL)
          .flatMap(List::stream)
          .toList();

  private static GoldenProject project;
  private static CheckReport report;
  private static Map<String, ExerciseReport> reports;

  @BeforeAll
  static void check(@TempDir Path root) throws IOException {
    project = new GoldenProject(root).withLibrary();
    for (Breakage breakage : BREAKAGES) {
      breakage.breaking().accept(project.exercise(breakage.name()));
    }
    report = project.check(2);
    reports =
        report.exercises().stream()
            .collect(Collectors.toMap(each -> each.exercise().name(), Function.identity()));
  }

  @TestFactory
  @DisplayName("complains of just that about")
  Stream<DynamicTest> oneComplaintEach() {
    return BREAKAGES.stream()
        .map(
            breakage ->
                dynamicTest(
                    breakage.name(),
                    () -> {
                      GoldenExercise broken = new GoldenExercise(project, breakage.name());
                      List<String> expected = List.of(broken.filledIn(breakage.sentence()));
                      assertEquals(
                          String.join("\n", expected),
                          String.join("\n", sentences(reports.get(breakage.name()).problems())));
                    }));
  }

  private static List<String> sentences(List<Problem> problems) {
    return problems.stream().map(Problem::sentence).toList();
  }

  @Test
  @DisplayName("finds nothing to mend in the one that is sound, and grades all its answers")
  void soundOnePasses() {
    ExerciseReport sound = reports.get(GoldenProject.EXERCISE);
    assertEquals(List.of(), sentences(sound.problems()));
    assertEquals("stub, solution, 1 other, 5 wrong", sound.graded());
  }

  @Test
  @DisplayName("looks at every exercise of the catalogue, in its order")
  void allAreLookedAt() {
    assertEquals(BREAKAGES.size() + 1, project.listed());
    assertEquals(
        Stream.concat(Stream.of(GoldenProject.EXERCISE), BREAKAGES.stream().map(Breakage::name))
            .toList(),
        report.exercises().stream().map(each -> each.exercise().name()).toList());
  }

  @Test
  @DisplayName("complains of nothing else")
  void nothingElse() {
    assertEquals(List.of(), sentences(report.project()));
    assertEquals(BREAKAGES.size(), report.problems().size());
  }
}
