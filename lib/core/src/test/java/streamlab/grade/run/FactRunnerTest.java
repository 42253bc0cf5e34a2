package streamlab.grade.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.exercise.NotStarted;
import streamlab.grade.Doubling;
import streamlab.grade.DoublingGrader;
import streamlab.grade.SlowFactGrader;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;
import streamlab.grade.result.Verdict;

@DisplayName("A run of a grader")
class FactRunnerTest {

  private final List<String> heard = new ArrayList<>();

  private FactRun run(Doubling answer) throws InterruptedException {
    return run(DoublingGrader.class, answer);
  }

  private FactRun run(Class<?> grader, Doubling answer) throws InterruptedException {
    FactListener listener =
        new FactListener() {
          @Override
          public void begins(String id, String name) {
            heard.add("begins " + id);
          }

          @Override
          public void ended(FactResult fact) {
            heard.add(fact.outcome() + " " + fact.id());
          }
        };
    return new FactRunner(grader, () -> answer, Set.of(), 1, listener).run();
  }

  private static GradeResult grade(FactRun run) {
    return GradeResult.of("doubling", run.facts(), false, "", List.of(), run.seconds());
  }

  @Test
  @DisplayName("looks at the facts in their author's order and tells of each")
  void order() throws Exception {
    FactRun run = run(number -> 2 * number);
    assertEquals(
        List.of("plain", "zero", "negative"), run.facts().stream().map(FactResult::id).toList());
    assertEquals("begins plain", heard.get(0));
    assertEquals("HOLDS negative", heard.get(5));
    assertEquals(Verdict.PASSED, grade(run).verdict());
    assertEquals(4, grade(run).earned());
    assertFalse(run.spoiled());
  }

  @Test
  @DisplayName(
      "gives the points of the facts that hold, and the verdict of the first that does not")
  void partly() throws Exception {
    GradeResult grade = grade(run(number -> Math.abs(2 * number)));
    assertEquals(Verdict.WRONG, grade.verdict());
    assertEquals(3, grade.earned());
    assertEquals(4, grade.of());
    assertEquals("forgets-the-sign", grade.firstFailure().orElseThrow().misconception());
  }

  @Test
  @DisplayName("gives nothing to an answer that is not started")
  void notStarted() throws Exception {
    GradeResult grade =
        grade(
            run(
                number -> {
                  throw new NotStarted("write it.");
                }));
    assertEquals(Verdict.NOT_STARTED, grade.verdict());
    assertEquals(0, grade.earned());
  }

  @Test
  @DisplayName("leaves out a fact that takes long when one before it does not hold, and says why")
  void slowFact() throws Exception {
    FactRun wrong = run(SlowFactGrader.class, number -> 7);
    FactResult leftOut = wrong.facts().get(1);
    assertEquals(Outcome.NOT_RUN, leftOut.outcome());
    assertEquals(
        "It takes long, so it is looked at only when all facts before it hold.",
        leftOut.explanation());
    assertEquals(List.of("begins plain", "FAILS plain", "NOT_RUN slow"), heard);
    FactRun right = run(SlowFactGrader.class, number -> 2 * number);
    assertEquals(Verdict.PASSED, grade(right).verdict());
  }

  @Test
  @DisplayName("ends at a fact that does not end in time, and names it")
  void tooSlow() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    FactRun run =
        run(
            number -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return number;
            });
    assertEquals(Outcome.TOO_SLOW, run.facts().get(0).outcome());
    assertEquals(Outcome.NOT_RUN, run.facts().get(1).outcome());
    assertEquals(Verdict.TOO_SLOW, grade(run).verdict());
    assertTrue(run.spoiled());
  }

  @Test
  @DisplayName("tells what an answer throws from a fact that does not hold, whatever its type")
  void throwsAsGradersDo() throws Exception {
    GradeResult grade =
        grade(
            run(
                number -> {
                  throw new AssertionError("expected 6");
                }));
    assertEquals(Verdict.CRASHED, grade.verdict());
    assertEquals("AssertionError: expected 6", grade.firstFailure().orElseThrow().explanation());
  }
}
