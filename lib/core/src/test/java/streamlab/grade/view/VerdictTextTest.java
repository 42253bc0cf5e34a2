package streamlab.grade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;

@DisplayName("A verdict as text")
class VerdictTextTest {

  @Test
  @DisplayName("shows a wrong answer's facts, the first failure and the known mistake")
  void wrong() {
    GradeResult result =
        Grades.of(
            Grades.holds("100 MB/s need 10 partitions"),
            Grades.fails("4", "3", "rounds-down", "3.33 partitions need 4: round up."),
            Grades.ended(Outcome.NOT_RUN, "a topic has one partition", ""));
    assertEquals(
        """
        ✗ partition-count: wrong, 1 of 5 points (0.3 s)
          ✓ 1/1  100 MB/s need 10 partitions
          ✗ 0/2  a third of a partition is a whole one more
          … 0/2  a topic has one partition (not looked at)
        The first fact that does not hold: a third of a partition is a whole one more.
          looked at: partitions
          MB/s in all  100.0
          trades
            BUY | 10
            SELL | 20
          expected  4
        ≠ actual    3
        A known mistake comes out like this: 3.33 partitions need 4: round up.
        → compare expected and actual
        → when stuck: ./lab hint partition-count\
        """,
        Grades.text(result));
  }

  @Test
  @DisplayName("says of a fact that was left out why it was not tried")
  void leftOut() {
    String text =
        Grades.text(
            Grades.of(
                Grades.fails("4", "7", "", ""),
                Grades.ended(Outcome.NOT_RUN, "it survives a kill", "It takes long.")));
    assertTrue(text.contains("Not tried yet: it survives a kill. It takes long."), text);
  }

  @Test
  @DisplayName("names no mistake that was not recognised")
  void unknownMistake() {
    assertFalse(Grades.text(Grades.of(Grades.fails("4", "7", "", ""))).contains("mistake"));
  }

  @Test
  @DisplayName("shows a later fact, too, when only that one tells a known mistake")
  void laterMistake() {
    String text =
        Grades.text(
            Grades.of(
                Grades.fails("4", "7", "", ""), Grades.fails("9", "8", "key", "Count from one.")));
    assertTrue(text.contains("≠ actual    7\nOne that tells more: a third"), text);
    assertTrue(
        text.contains("≠ actual    8\nA known mistake comes out like this: Count from one.\n"),
        text);
  }

  @Test
  @DisplayName("shows rows side by side and marks those that differ")
  void rows() {
    String text =
        Grades.text(
            Grades.of(
                Grades.fails("BUY | 10\nHOLD | 5\nSELL | 20", "BUY | 10\nSELL | 21", "", "")));
    assertTrue(
        text.contains(
            """
              expected  | actual
              ----------+-------
              BUY | 10  | BUY | 10
            ≠ HOLD | 5  | SELL | 21
            ≠ SELL | 20 | (none)
            """),
        text);
  }

  @Test
  @DisplayName("shows rows one above the other where 80 columns are too few")
  void wideRows() {
    String wide = "x".repeat(50);
    String text = Grades.text(Grades.of(Grades.fails("a\n" + wide, "a\n" + wide + "y", "", "")));
    assertTrue(text.contains("  expected\n    a\n≠   " + wide + "\n  actual\n    a\n"), text);
  }

  @Test
  @DisplayName("sends an untouched exercise's reader to the task and to their file")
  void notStarted() {
    String text =
        Grades.text(Grades.of(Grades.ended(Outcome.NOT_STARTED, "it counts", "Not started")));
    assertEquals(
        """
        … partition-count: not started, 0 of 2 points
          … 0/2  it counts
        → read the task:
          exercises/kafka/src/main/java/streamlab/exercises/partitioncount/task.md
        → write your answer:
          exercises/kafka/src/main/java/streamlab/exercises/partitioncount/MyPartitionCount.java\
        """,
        text);
  }

  @Test
  @DisplayName("quotes the line that does not compile, with a caret")
  void doesNotCompile() {
    GradeResult result =
        Grades.refused(
            new CompileProblem("MyPartitionCount.java", 10, 13, "    return 3", "';' expected"),
            new CompileProblem("MyPartitionCount.java", 0, 0, "", "no class in it answers"));
    assertEquals(
        """
        ✗ partition-count: does not compile, 0 of 4 points
        MyPartitionCount.java, line 10: ';' expected
            return 3
                    ^
        MyPartitionCount.java: no class in it answers
        → mend line 10 of MyPartitionCount.java, save it and grade again\
        """,
        Grades.text(result));
  }

  @Test
  @DisplayName("shows five problems of the compiler and counts the others")
  void manyProblems() {
    CompileProblem one = new CompileProblem("A.java", 1, 1, "x", "bad");
    GradeResult result = Grades.refused(one, one, one, one, one, one, one);
    assertTrue(Grades.text(result).contains("… and 2 more problems."), Grades.text(result));
  }

  @Test
  @DisplayName("says of an answer that is too slow the limit and where it was")
  void tooSlow() {
    String text =
        Grades.text(
            Grades.of(
                Grades.ended(
                    Outcome.TOO_SLOW,
                    "it ends",
                    "It did not end within 5 s.",
                    "MyA.java:7 in run")));
    assertTrue(text.startsWith("✗ partition-count: too slow, 0 of 2 points"), text);
    assertTrue(text.contains("  ✗ 0/2  it ends (too slow)"), text);
    assertTrue(text.contains("It did not end within 5 s."), text);
    assertTrue(
        text.replaceAll("\\s+", " ")
            .contains("→ find what does not end, from MyA.java:7 in run: a fact may take 5 s"),
        text);
  }

  @Test
  @DisplayName("shows the learner's lines of a crash")
  void crashed() {
    String text =
        Grades.text(
            Grades.of(
                Grades.ended(
                    Outcome.CRASHED,
                    "it counts",
                    "ArithmeticException: / by zero",
                    "MyA.java:7 in half",
                    "MyA.java:3 in run")));
    assertTrue(text.contains("ArithmeticException: / by zero\n"), text);
    assertTrue(text.contains("    MyA.java:7 in half\n    MyA.java:3 in run\n"), text);
    assertTrue(text.contains("→ find the reason at MyA.java:7 in half"), text);
  }

  @Test
  @DisplayName("shows a passed answer's way on")
  void passed() {
    String text = Grades.text(Grades.of(Grades.holds("it counts")));
    assertEquals(
        """
        ✓ partition-count: passed, 1 of 1 point (0.3 s)
          ✓ 1/1  it counts
        → see how we would write it: ./lab solution partition-count
        → see what comes next: ./lab list\
        """,
        text);
  }

  @Test
  @DisplayName("says why facts that hold earned nothing")
  void allOrNothing() {
    GradeResult result =
        GradeResult.of(
            "x",
            List.of(Grades.holds("one"), Grades.fails("4", "3", "", "")),
            true,
            "",
            List.of(),
            1);
    assertTrue(Grades.text(result).contains("Half an answer is worth nothing"));
  }

  @Test
  @DisplayName("shows the beginning of what was printed, and the notes")
  void printed() {
    String printed =
        IntStream.range(0, 30).mapToObj(i -> "n" + i).collect(Collectors.joining("\n"));
    GradeResult result =
        GradeResult.of(
            "x", List.of(Grades.holds("one")), false, printed, List.of("A thread was left."), 1);
    String text = Grades.text(result);
    assertTrue(text.contains("It printed:\n    n0\n"), text);
    assertTrue(text.contains("    n9\n    … and 20 more lines\nA thread was left.\n"), text);
  }

  @Test
  @DisplayName("keeps to 80 columns, but for paths")
  void width() {
    String words = "word ".repeat(60);
    GradeResult result = Grades.of(Grades.holds(words), Grades.fails("4", "3", "key", words));
    Grades.text(result).lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }
}
