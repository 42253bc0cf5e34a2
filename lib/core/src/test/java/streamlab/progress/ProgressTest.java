package streamlab.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercise.Exercise;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;
import streamlab.home.LabHome;
import streamlab.progress.ExerciseState.Status;

@DisplayName("Progress")
class ProgressTest {

  private static final Exercise ONE = exercise("EX-01");
  private static final Exercise TWO = exercise("EX-02");

  @TempDir private Path root;
  private Path file;

  @BeforeEach
  void names() {
    file = root.resolve(".lab-progress.tsv");
  }

  static Exercise exercise(String id) {
    return new Exercise(
        id.toLowerCase(), id, "kafka", "01", List.of(), List.of("java"), 5, 3, "One");
  }

  static GradeResult grade(Outcome outcome) {
    return GradeResult.of(
        "one",
        List.of(
            FactResult.plain("a", "a", 1, Outcome.HOLDS), FactResult.plain("b", "b", 2, outcome)),
        false,
        "",
        List.of(),
        0.1);
  }

  private Progress progress() {
    return Progress.of(LabHome.at(root));
  }

  private List<Path> setAside() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(each -> each.toString().contains(".damaged-")).toList();
    }
  }

  private void add(byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Test
  @DisplayName("begins with nothing, and reading it writes nothing")
  void untouched() {
    assertEquals(new ExerciseState(Status.NOT_STARTED, 0, 0, 0), progress().state(ONE));
    assertFalse(Files.exists(file));
  }

  @Test
  @DisplayName("counts tries, keeps the best points, and what was passed stays passed")
  void folds() {
    Progress progress = progress();
    progress.graded(ONE, grade(Outcome.FAILS), "file");
    assertEquals(new ExerciseState(Status.TRIED, 1, 1, 0), progress.state(ONE));
    progress.graded(ONE, grade(Outcome.HOLDS), "notebook");
    progress.graded(ONE, grade(Outcome.CRASHED), "watch");
    progress.hintTaken(TWO, 1);
    progress.hintTaken(TWO, 2);
    assertEquals(new ExerciseState(Status.PASSED, 3, 3, 0), progress.state(ONE));
    assertEquals(new ExerciseState(Status.NOT_STARTED, 0, 0, 2), progress().state(TWO));
    assertEquals(List.of(), progress.warnings());
  }

  @Test
  @DisplayName("is not touched by a starting point that is graded")
  void notStarted() {
    progress()
        .graded(
            ONE,
            GradeResult.of(
                "one",
                List.of(FactResult.plain("a", "a", 1, Outcome.NOT_STARTED)),
                false,
                "",
                List.of(),
                0.1),
            "file");
    assertFalse(Files.exists(file));
  }

  @Test
  @DisplayName("of another process is seen by one that looked before")
  void others() {
    Progress here = progress();
    here.state(ONE);
    progress().graded(ONE, grade(Outcome.HOLDS), "file");
    assertTrue(here.state(ONE).passed());
  }

  @Test
  @DisplayName("keeps events of kinds and exercises that it does not know")
  void unknown() throws IOException {
    progress().graded(ONE, grade(Outcome.HOLDS), "file");
    String later =
        Event.now("EX-99", "graded", "passed", 1, 1, "file").line()
            + "\n"
            + Event.now("EX-01", "dreamt", "of it", 0, 0, "bed").line()
            + "\n";
    add((later + "rubbish\n").getBytes(StandardCharsets.UTF_8));
    assertTrue(progress().state(ONE).passed());
    progress().hintTaken(ONE, 1);
    assertTrue(Files.readString(file).contains(later), Files.readString(file));
  }

  @Test
  @DisplayName("loses nothing but a line that was broken off, and the next one mends the file")
  void brokenOff() throws IOException {
    progress().graded(ONE, grade(Outcome.HOLDS), "file");
    String line = Event.now("EX-02", "graded", "passed", 1, 1, "file").line();
    add(line.substring(0, line.length() - 12).getBytes(StandardCharsets.UTF_8));
    Progress progress = progress();
    assertTrue(progress.state(ONE).passed());
    assertFalse(progress.state(TWO).passed());
    progress.hintTaken(TWO, 3);
    assertEquals(3, Files.readAllLines(file).size());
    assertEquals(3, progress().state(TWO).hintLevel());
    assertEquals(List.of(), progress.warnings());
    assertEquals(List.of(), setAside());
  }

  @Test
  @DisplayName("keeps a last line that only lacks its end")
  void noLineEnd() throws IOException {
    progress().graded(ONE, grade(Outcome.HOLDS), "file");
    Files.writeString(file, Files.readString(file).stripTrailing());
    progress().hintTaken(ONE, 1);
    assertEquals(new ExerciseState(Status.PASSED, 3, 1, 1), progress().state(ONE));
  }

  @Test
  @DisplayName("sets a damaged file aside, keeps the readable lines and says so in one sentence")
  void garbage() throws IOException {
    progress().graded(ONE, grade(Outcome.HOLDS), "file");
    byte[] garbage = {0, 1, (byte) 0xff, (byte) 0xc3, '\r', 0, '\n', (byte) 0x80, 'x', '\n'};
    add(garbage);
    progress().graded(TWO, grade(Outcome.HOLDS), "file");
    add(garbage);
    byte[] before = Files.readAllBytes(file);
    Progress progress = progress();
    assertTrue(progress.state(ONE).passed());
    assertTrue(progress.state(TWO).passed());
    assertEquals(1, progress.warnings().size(), progress.warnings().toString());
    assertTrue(progress.warnings().get(0).contains("could not be read"));
    assertEquals(3, Files.readAllLines(file).size());
    assertEquals(2, setAside().size());
    assertTrue(
        setAside().stream().anyMatch(each -> sameBytes(each, before)), "the copy is the old file");
    assertEquals(List.of(), progress().warnings());
  }

  private static boolean sameBytes(Path file, byte[] bytes) {
    try {
      return java.util.Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  @DisplayName("tells a line in which one letter changed")
  void changedLine() throws IOException {
    progress().graded(ONE, grade(Outcome.FAILS), "file");
    Files.writeString(file, Files.readString(file).replace("wrong", "wronh"));
    Progress progress = progress();
    assertEquals(0, progress.state(ONE).tries());
    assertEquals(1, progress.warnings().size());
    assertEquals(1, setAside().size());
  }

  @Test
  @DisplayName("survives a header that is gone")
  void noHeader() throws IOException {
    progress().graded(ONE, grade(Outcome.HOLDS), "file");
    List<String> lines = Files.readAllLines(file);
    Files.writeString(file, lines.get(1) + "\n");
    progress().hintTaken(TWO, 1);
    assertTrue(progress().state(ONE).passed());
    assertEquals(lines.get(0), Files.readAllLines(file).get(0));
  }

  @Test
  @DisplayName("of a newer format is read as far as possible, never changed, and told")
  void newer() throws IOException {
    String line = Event.now("EX-01", "graded", "passed", 3, 3, "file").line();
    String newer = "stream-lab-progress\t2\twith more\n" + line + "\nsomething new\n";
    Files.writeString(file, newer);
    Progress progress = progress();
    assertTrue(progress.state(ONE).passed());
    progress.graded(TWO, grade(Outcome.HOLDS), "file");
    progress.hintTaken(TWO, 1);
    assertEquals(newer, Files.readString(file));
    assertEquals(List.of(), setAside());
    assertEquals(1, progress.warnings().size(), progress.warnings().toString());
    assertTrue(progress.warnings().get(0).contains("newer Stream Lab"));
  }

  @Test
  @DisplayName("that can't be saved is told and throws nothing")
  void unwritable() throws IOException {
    Files.createDirectory(file);
    Progress progress = progress();
    progress.graded(ONE, grade(Outcome.HOLDS), "file");
    assertEquals(1, progress.warnings().size(), progress.warnings().toString());
    assertTrue(progress.warnings().get(0).contains("could not be saved"));
  }

  @Test
  @DisplayName("takes an entrance of any letters")
  void strangeEntrance() {
    progress().graded(ONE, grade(Outcome.HOLDS), "a\tb\nc");
    assertTrue(progress().state(ONE).passed());
  }
}
