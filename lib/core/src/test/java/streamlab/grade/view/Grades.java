package streamlab.grade.view;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import streamlab.exercise.Exercise;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;
import streamlab.home.LabHome;

/** Grades of every kind, made by hand. */
final class Grades {

  static final LabHome HOME = LabHome.at(Path.of("/somewhere/course"));

  static final Exercise EXERCISE =
      new Exercise(
          "partition-count",
          "EX-09",
          "kafka",
          "08-partitions-and-keys",
          List.of("K06-09"),
          List.of("java"),
          5,
          4,
          "How many partitions?");

  private Grades() {}

  static FactResult holds(String name) {
    return FactResult.plain("id", name, 1, Outcome.HOLDS);
  }

  static FactResult ended(Outcome outcome, String name, String reason, String... trace) {
    return FactResult.ended("id", name, 2, outcome, reason, List.of(trace));
  }

  static FactResult fails(String expected, String actual, String misconception, String sentence) {
    LinkedHashMap<String, String> given = new LinkedHashMap<>();
    given.put("MB/s in all", "100.0");
    given.put("trades", "BUY | 10\nSELL | 20");
    return new FactResult(
        "roundedUp",
        "a third of a partition is a whole one more",
        2,
        Outcome.FAILS,
        "partitions",
        given,
        expected,
        actual,
        misconception,
        sentence,
        List.of());
  }

  static GradeResult of(FactResult... facts) {
    return GradeResult.of(EXERCISE.name(), List.of(facts), false, "", List.of(), 0.31);
  }

  static GradeResult refused(CompileProblem... problems) {
    return GradeResult.doesNotCompile(EXERCISE.name(), 4, List.of(problems), 0.2);
  }

  static String text(GradeResult result) {
    return String.join("\n", VerdictText.lines(HOME, EXERCISE, result));
  }

  static String html(GradeResult result) {
    return VerdictHtml.of(HOME, EXERCISE, result);
  }
}
