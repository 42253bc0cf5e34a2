package streamlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.check.ExerciseReport.AnswerVerdict;
import streamlab.exercise.Exercise;

@DisplayName("What lab check prints")
class CheckLinesTest {

  private static final Exercise EXERCISE =
      new Exercise(
          "tumbling-totals",
          "EX-60",
          "spark",
          "34-windows",
          List.of(),
          List.of("spark"),
          20,
          8,
          "Totals");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private CheckLines lines(boolean terminal) {
    return new CheckLines(new PrintStream(printed, true, StandardCharsets.UTF_8), terminal);
  }

  private List<String> printed() {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static ExerciseReport report(String... problems) {
    List<AnswerVerdict> verdicts = new ArrayList<>();
    for (String role : new String[] {"stub", "solution", "other", "wrong", "wrong"}) {
      verdicts.add(new AnswerVerdict(role, role, "passed", true, 0.1));
    }
    return new ExerciseReport(
        EXERCISE,
        verdicts,
        List.of(problems).stream().map(each -> Problem.of(EXERCISE, each)).toList(),
        3.14);
  }

  private static CheckReport whole(ExerciseReport report, int times) {
    return new CheckReport(List.of(report), List.of(), times, 3.2);
  }

  @Test
  @DisplayName("is a line per exercise and a sentence with numbers")
  void ok() {
    CheckLines lines = lines(false);
    lines.grades(EXERCISE, "wrong Sum");
    lines.ended(report());
    lines.end(whole(report(), 1));
    assertEquals(
        List.of(
            "tumbling-totals: stub, solution, 1 other, 2 wrong … ok (3.1 s)",
            "1 exercise, 2 wrong answers, each rejected by its own fact; 1 other right answer"
                + " accepted."),
        printed());
  }

  @Test
  @DisplayName("has a sentence for each problem below its exercise, and their number at the end")
  void problems() {
    CheckLines lines = lines(false);
    lines.ended(report("task.md has no title.", "hints.md is missing."));
    lines.end(whole(report("task.md has no title.", "hints.md is missing."), 1));
    assertEquals(
        List.of(
            "tumbling-totals: stub, solution, 1 other, 2 wrong … 2 problems (3.1 s)",
            "  - task.md has no title.",
            "  - hints.md is missing.",
            "1 exercise, 2 wrong answers, 1 other right answer: 2 problems to mend."),
        printed());
  }

  @Test
  @DisplayName("says how often all were graded")
  void times() {
    lines(false).end(whole(report(), 50));
    assertTrue(printed().get(0).endsWith("accepted. All graded 50 times, no verdict changed."));
  }

  @Test
  @DisplayName(
      "has in a log a line for every tenth of the rounds but the last, which ends the check")
  void rounds() {
    CheckLines lines = lines(false);
    for (int round = 1; round <= 50; round++) {
      lines.graded(EXERCISE, round, 50, round < 40 ? 0 : 2);
    }
    assertEquals(9, printed().size());
    assertEquals("tumbling-totals: 5 of 50 rounds, no verdict changed", printed().get(0));
    assertEquals("tumbling-totals: 45 of 50 rounds, 2 verdicts changed", printed().get(8));
  }

  @Test
  @DisplayName("has no such line for a single round, nor on a terminal, which shows each answer")
  void noRounds() {
    lines(false).graded(EXERCISE, 1, 1, 0);
    lines(true).graded(EXERCISE, 5, 50, 0);
    assertEquals(List.of(), printed());
  }

  @Test
  @DisplayName("tells on a terminal which answer is being graded, in one line's width")
  void terminal() {
    lines(true).grades(EXERCISE, "wrong ".repeat(30));
    String line = printed.toString(StandardCharsets.UTF_8).replace("\r\u001b[2K", "");
    assertTrue(line.startsWith("tumbling-totals: wrong wrong") && line.length() < 80, line);
  }

  @Test
  @DisplayName("can be read by programs")
  void json() {
    assertEquals(
        "{version=1, passed=false, times=1, seconds=3.2, wrongAnswers=2, otherRightAnswers=1,"
            + " problems=[], exercises=[{name=tumbling-totals, passed=false, seconds=3.14,"
            + " answers=[], problems=[No title.]}]}",
        whole(report("No title."), 1)
            .asMap()
            .toString()
            .replaceAll("answers=\\[.+?], p", "answers=[], p"));
  }
}
