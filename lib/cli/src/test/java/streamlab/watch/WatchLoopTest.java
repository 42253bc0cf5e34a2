package streamlab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.watch.TestPages.ONE;
import static streamlab.watch.TestPages.THREE;
import static streamlab.watch.TestPages.TWO;
import static streamlab.watch.TestPages.answer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercise.Exercise;
import streamlab.grade.result.Verdict;

/** A script plays the learner; time passes when the loop waits. */
@DisplayName("The watch")
class WatchLoopTest {

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private final Deque<Runnable> script = new ArrayDeque<>();
  private final Deque<Event> events = new ArrayDeque<>();
  private final List<Exercise> checked = new ArrayList<>();
  private final List<Exercise> warmed = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private String bottom;
  private TestPages learner;

  @BeforeEach
  void learner() {
    learner = new TestPages(folder);
  }

  private WatchLoopTest then(Runnable step) {
    script.add(step);
    return this;
  }

  private WatchLoopTest press(char key) {
    return then(() -> events.add(new Event.Pressed(key)));
  }

  private WatchLoopTest save(Exercise exercise) {
    return then(() -> learner.save(exercise, answer(exercise), "answer"));
  }

  private WatchLoopTest verdict(Exercise exercise, Verdict verdict) {
    return then(() -> events.add(new Event.Graded(exercise, TestPages.grade(exercise, verdict))));
  }

  private WatchLoopTest sees(String line) {
    return then(() -> assertEquals(line, shown.get(shown.size() - 1)));
  }

  private WatchLoopTest seesBelow(String words) {
    return then(() -> assertTrue(bottom.contains(words), bottom));
  }

  /** Runs the script; each step follows when the loop has nothing left to do. */
  private void run() throws InterruptedException {
    SavedFiles files = new SavedFiles(learner.home, learner.exercises(), clock::nanoTime);
    Checker checker =
        new Checker() {
          @Override
          public void warmUp(Exercise exercise) {
            warmed.add(exercise);
          }

          @Override
          public void check(Exercise exercise) {
            checked.add(exercise);
          }
        };
    Screen screen =
        (page, bottomLine) -> {
          shown.add(String.join("|", page.lines()));
          bottom = bottomLine;
        };
    new WatchLoop(learner, files, checker, screen, this::next, ONE).run();
    assertTrue(script.isEmpty(), "the watch ended before the script");
  }

  private int quiet;

  private Optional<Event> next(long nanos) {
    clock.pass(Duration.ofNanos(nanos));
    // Long enough for a save to be noticed.
    if (events.isEmpty() && quiet++ > 3) {
      quiet = 0;
      Runnable step = script.poll();
      if (step == null) {
        return Optional.of(new Event.InputEnded());
      }
      step.run();
    }
    return Optional.ofNullable(events.poll());
  }

  @Test
  @DisplayName("begins with the first exercise's task, warms up for it and ends on q")
  void beginsAndQuits() throws InterruptedException {
    sees("task of one").seesBelow("0/3  n next · h hint · l list").press('q').run();

    assertEquals(List.of(ONE), warmed);
    assertEquals(List.of(), checked);
  }

  @Test
  @DisplayName("ends when the input does")
  void inputEnds() throws InterruptedException {
    then(() -> events.add(new Event.InputEnded())).run();
  }

  @Test
  @DisplayName("says Checking at once when something is saved, then the verdict")
  void checks() throws InterruptedException {
    save(ONE)
        .sees("Checking one …")
        .seesBelow("checking … · q quit")
        .verdict(ONE, Verdict.WRONG)
        .sees("one: wrong")
        .seesBelow("0/3  n next")
        .run();

    assertEquals(List.of(ONE), checked);
  }

  @Test
  @DisplayName("makes the exercise current whose file is saved")
  void current() throws InterruptedException {
    save(TWO).verdict(TWO, Verdict.WRONG).press('h').sees("hint for two").run();
  }

  @Test
  @DisplayName("counts what is passed, and does not go on by itself")
  void passes() throws InterruptedException {
    save(ONE)
        .verdict(ONE, Verdict.PASSED)
        .sees("one: passed")
        .seesBelow("[###.......] 1/3")
        .press('n')
        .sees("task of two")
        .run();
    assertEquals(List.of(ONE, TWO), warmed);
  }

  @Test
  @DisplayName("n goes to the next exercise that is not passed, from the last to the first")
  void next() throws InterruptedException {
    learner.passed.add(TWO);
    press('n').sees("task of three").press('n').sees("task of one").run();
  }

  @Test
  @DisplayName("n with one left stays there, with none says so")
  void lastOnes() throws InterruptedException {
    learner.passed.add(TWO);
    learner.passed.add(THREE);
    press('n')
        .sees("task of one")
        .then(() -> learner.passed.add(ONE))
        .press('n')
        .sees("All 3 exercises are passed: nothing is left to do here.")
        .run();
  }

  @Test
  @DisplayName("l lists, s shows the solution, other keys do nothing")
  void otherKeys() throws InterruptedException {
    press('l').sees("list at one").press('s').sees("solution of one").press('x').press(' ').run();

    assertEquals(3, shown.size());
  }

  @Test
  @DisplayName("r asks; after y the starting point is back and is not graded")
  void resets() throws InterruptedException {
    press('r').seesBelow("y yes · n no").press('x').press('y').sees("reset one").run();

    assertEquals(List.of(), checked);
  }

  @Test
  @DisplayName("r asks; after n all is as it was")
  void doesNotReset() throws InterruptedException {
    press('r').press('n').sees("task of one").seesBelow("n next").run();
  }

  @Test
  @DisplayName("q ends also while a question is open")
  void quitsInsteadOfAnswering() throws InterruptedException {
    press('r').press('q').run();
  }

  @Test
  @DisplayName("a save while a question is open is graded, and the question is gone")
  void savesInsteadOfAnswering() throws InterruptedException {
    press('r').save(TWO).verdict(TWO, Verdict.WRONG).press('y').sees("two: wrong").run();
  }

  @Test
  @DisplayName("keys pressed while it checks do nothing, but q ends it")
  void pausesKeys() throws InterruptedException {
    save(ONE).press('n').press('r').press('y').sees("Checking one …").press('q').run();
  }

  @Test
  @DisplayName("what is saved while it checks is graded afterwards, once")
  void savedMeanwhile() throws InterruptedException {
    save(ONE)
        .save(ONE)
        .save(TWO)
        .save(ONE)
        .verdict(ONE, Verdict.WRONG)
        .sees("Checking two …")
        .verdict(TWO, Verdict.WRONG)
        .sees("Checking one …")
        .verdict(ONE, Verdict.WRONG)
        .sees("one: wrong")
        .run();

    assertEquals(List.of(ONE, TWO, ONE), checked);
  }

  @Test
  @DisplayName("says why something could not be graded, and goes on")
  void notGraded() throws InterruptedException {
    save(ONE)
        .then(() -> events.add(new Event.NotGraded(ONE, "The disk is full.")))
        .sees("one could not be graded.|The disk is full.")
        .seesBelow("n next")
        .save(ONE)
        .verdict(ONE, Verdict.PASSED)
        .sees("one: passed")
        .run();
  }

  @Test
  @DisplayName("shows the same again when the screen gets another size")
  void resized() throws InterruptedException {
    press('l').then(() -> events.add(new Event.Resized())).sees("list at one").run();

    assertEquals(3, shown.size());
  }
}
