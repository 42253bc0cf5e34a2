package streamlab.report;

import java.util.LinkedHashMap;
import java.util.List;
import streamlab.exercise.Exercise;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;

/** Grades of several kinds, made by hand. */
final class Samples {

  private Samples() {}

  private static Exercise exercise(String name) {
    return new Exercise(
        name, "EX-01", "kafka", "01", List.of(), List.of("java"), 5, 4, "Title of " + name);
  }

  private static Graded graded(String name, String printed, FactResult... facts) {
    return new Graded(
        exercise(name),
        GradeResult.of(name, List.of(facts), false, printed, List.of("A note."), 0.12345));
  }

  static Graded wrong() {
    LinkedHashMap<String, String> given = new LinkedHashMap<>();
    given.put("total", "100");
    return graded(
        "wrong-one",
        "bell \u0007 and <tag>",
        FactResult.plain("one", "it holds", 1, Outcome.HOLDS),
        new FactResult(
            "two",
            "it rounds \"up\"",
            1,
            Outcome.FAILS,
            "partitions",
            given,
            "4",
            "3",
            "rounds-down",
            "Round up & on.",
            List.of()),
        FactResult.ended("three", "it ends", 1, Outcome.TOO_SLOW, "5 s", List.of("A.java:1 in a")),
        FactResult.plain("four", "it rests", 1, Outcome.NOT_RUN));
  }

  static Graded passed() {
    return graded("right-one", "", FactResult.plain("one", "it holds", 2, Outcome.HOLDS));
  }

  static Graded refused() {
    Exercise exercise = exercise("typo");
    return new Graded(
        exercise,
        GradeResult.doesNotCompile(
            "typo", 4, List.of(new CompileProblem("A.java", 3, 5, "  x", "';' expected")), 0.1));
  }

  static List<Graded> all() {
    return List.of(wrong(), passed(), refused());
  }
}
