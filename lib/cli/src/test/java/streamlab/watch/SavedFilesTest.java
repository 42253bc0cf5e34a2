package streamlab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.watch.TestPages.ONE;
import static streamlab.watch.TestPages.TWO;
import static streamlab.watch.TestPages.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercise.Exercise;

@DisplayName("Saved files")
class SavedFilesTest {

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private TestPages learner;
  private SavedFiles files;

  @BeforeEach
  void watch() {
    learner = new TestPages(folder);
    files = new SavedFiles(learner.home, learner.exercises(), clock::nanoTime);
  }

  /** What two looks in a row find: enough for a save that is complete. */
  private List<Exercise> lookTwice() {
    List<Exercise> first = files.look();
    assertEquals(List.of(), first, "the first look only notes what is new");
    clock.pass(SavedFiles.SETTLING);
    return files.look();
  }

  private Path answerFile() {
    return ONE.answerFile(learner.home);
  }

  @Test
  @DisplayName("nothing saved is nothing found, also not what was there before")
  void nothing() {
    assertEquals(List.of(), lookTwice());
  }

  @Test
  @DisplayName("a saved answer is found once")
  void once() {
    learner.save(ONE, answer(ONE), "answer");

    assertEquals(List.of(ONE), lookTwice());
    assertEquals(List.of(), lookTwice());
  }

  @Test
  @DisplayName("the same content saved again counts: the learner asks for a grade")
  void touched() {
    learner.save(ONE, answer(ONE), "starting point");

    assertEquals(List.of(ONE), lookTwice());
  }

  @Test
  @DisplayName("a file of the learner's beside the answer counts, new, changed or deleted")
  void sibling() throws IOException {
    Path sibling = learner.save(ONE, "Helper.java", "class Helper {}");
    assertEquals(List.of(ONE), lookTwice());

    learner.save(ONE, "Helper.java", "class Helper { }");
    assertEquals(List.of(ONE), lookTwice());

    Files.delete(sibling);
    assertEquals(List.of(), lookTwice(), "it may come back at once");
    clock.pass(SavedFiles.PATIENCE);
    assertEquals(List.of(ONE), files.look());
  }

  @Test
  @DisplayName("our own files, texts and editors' files do not count")
  void notTheLearners() {
    learner.save(ONE, "One.java", "interface again");
    learner.save(ONE, "package-info.java", "package");
    learner.save(ONE, "task.md", "task");
    learner.save(ONE, ".#MyOne.java", "lock");
    learner.save(ONE, "#MyOne.java", "autosave");
    learner.save(ONE, "MyOne.java~", "backup");
    learner.save(ONE, ".MyOne.java.swp", "swap");

    assertEquals(List.of(), lookTwice());
  }

  @Test
  @DisplayName("a file that still grows is waited for")
  void growing() {
    learner.save(ONE, answer(ONE), "a");
    assertEquals(List.of(), files.look());
    learner.save(ONE, answer(ONE), "answ");
    assertEquals(List.of(), files.look());
    learner.save(ONE, answer(ONE), "answer");

    assertEquals(List.of(ONE), lookTwice());
  }

  @Test
  @DisplayName("an empty answer is one that is being written")
  void empty() {
    learner.save(ONE, answer(ONE), "");
    assertEquals(List.of(), lookTwice());
    clock.pass(SavedFiles.PATIENCE);
    assertEquals(List.of(), files.look());
    learner.save(ONE, answer(ONE), "answer");

    assertEquals(List.of(ONE), lookTwice());
  }

  @Test
  @DisplayName("a file beside the answer that is emptied is waited for, but not for ever")
  void emptiedSibling() {
    learner.save(ONE, "Helper.java", "class Helper {}");
    assertEquals(List.of(ONE), lookTwice());
    learner.save(ONE, "Helper.java", "");

    assertEquals(List.of(), lookTwice());
    clock.pass(SavedFiles.PATIENCE);
    assertEquals(List.of(ONE), files.look());
    learner.save(ONE, answer(ONE), "answer");
    assertEquals(List.of(ONE), lookTwice(), "it no longer keeps the answer waiting");
  }

  @Test
  @DisplayName("an editor that deletes the answer and writes it anew has saved it once")
  void deletedAndMade() throws IOException {
    Files.delete(answerFile());
    assertEquals(List.of(), lookTwice());
    learner.save(ONE, answer(ONE), "answer");

    assertEquals(List.of(ONE), lookTwice());
    assertEquals(List.of(), lookTwice());
  }

  @Test
  @DisplayName("an editor that renames another file over the answer has saved it")
  void renamedOver() throws IOException {
    Path other = learner.save(ONE, "MyOne.java.tmp", "answer");
    Files.move(other, answerFile(), StandardCopyOption.ATOMIC_MOVE);

    assertEquals(List.of(ONE), lookTwice());
  }

  @Test
  @DisplayName("an answer that gets an older file's time, as from a backup, is saved, too")
  void older() throws IOException {
    Path backup = learner.save(ONE, "old.txt", "old answer");
    learner.save(ONE, answer(ONE), "answer");
    assertEquals(List.of(ONE), lookTwice());
    Files.move(backup, answerFile(), StandardCopyOption.REPLACE_EXISTING);

    assertEquals(List.of(ONE), lookTwice());
  }

  @Test
  @DisplayName("two exercises saved at once are both found")
  void both() {
    learner.save(ONE, answer(ONE), "answer");
    learner.save(TWO, answer(TWO), "answer");

    assertEquals(List.of(ONE, TWO), lookTwice());
  }

  @Test
  @DisplayName("a folder that is away for a moment is no save")
  void folderAway() throws IOException {
    Path away = folder.resolve("away");
    Files.move(ONE.folder(learner.home), away);
    assertEquals(List.of(), lookTwice());
    Files.move(away, ONE.folder(learner.home));

    assertEquals(List.of(), lookTwice());
  }

  @Test
  @DisplayName("what the lab writes itself is no save")
  void settled() {
    learner.save(ONE, answer(ONE), "starting point again");
    files.settle(ONE);

    assertEquals(List.of(), lookTwice());
  }

  @Test
  @DisplayName("the pause is short while something is new, longer else, and never over at once")
  void pauses() {
    files.look();
    assertEquals(SavedFiles.PAUSE.toNanos(), files.untilNextLook());
    learner.save(ONE, answer(ONE), "answer");
    files.look();
    assertEquals(SavedFiles.SETTLING.toNanos(), files.untilNextLook());
  }

  @Test
  @DisplayName("on a mount where a look takes long, most of the time is still not spent on looking")
  void slowMount() {
    Duration slow = Duration.ofMillis(50);
    SavedFiles slowFiles =
        new SavedFiles(
            learner.home,
            learner.exercises(),
            () -> {
              clock.pass(slow);
              return clock.nanoTime();
            });
    slowFiles.look();

    assertTrue(slowFiles.untilNextLook() > 2 * slow.toNanos());
  }
}
