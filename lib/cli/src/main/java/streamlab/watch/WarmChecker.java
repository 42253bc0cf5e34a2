package streamlab.watch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;

/** Grades on one thread of its own, in JVMs that stay. */
final class WarmChecker implements Checker, AutoCloseable {

  private final Function<Exercise, GradeResult> grade;
  private final Consumer<Exercise> warmUp;
  private final Inbox.Queue inbox;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread worker = new Thread(task, "watch-grades");
            worker.setDaemon(true);
            return worker;
          });

  /**
   * A checker whose verdicts go to an inbox.
   *
   * @param grade makes a grade and takes its time
   * @param warmUp gets ready for an exercise and takes its time
   */
  WarmChecker(Function<Exercise, GradeResult> grade, Consumer<Exercise> warmUp, Inbox.Queue inbox) {
    this.grade = grade;
    this.warmUp = warmUp;
    this.inbox = inbox;
  }

  @Override
  public void warmUp(Exercise exercise) {
    thread.execute(
        () -> {
          try {
            warmUp.accept(exercise);
          } catch (LabException | IllegalStateException e) {
            // The first grade meets the same and tells it.
            return;
          }
        });
  }

  @Override
  public void check(Exercise exercise) {
    thread.execute(() -> inbox.add(verdict(exercise)));
  }

  private Event verdict(Exercise exercise) {
    try {
      return new Event.Graded(exercise, grade.apply(exercise));
    } catch (LabException e) {
      return new Event.NotGraded(exercise, e.getMessage());
    } catch (RuntimeException | Error e) {
      // Whatever it is: without an event the learner would wait for ever.
      return new Event.NotGraded(exercise, "Something unexpected went wrong: " + e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
