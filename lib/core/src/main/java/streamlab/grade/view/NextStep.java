package streamlab.grade.view;

import java.nio.file.Path;
import java.util.List;
import streamlab.exercise.Exercise;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.GradeResult;
import streamlab.home.LabHome;

/** What a learner can do after a verdict; each verdict has a step of its own. */
final class NextStep {

  private final LabHome home;
  private final Exercise exercise;
  private final GradeResult result;

  NextStep(LabHome home, Exercise exercise, GradeResult result) {
    this.home = home;
    this.exercise = exercise;
    this.result = result;
  }

  List<String> steps() {
    String hint = "when stuck: ./lab hint " + exercise.name();
    return switch (result.verdict()) {
      case NOT_STARTED ->
          List.of(
              "read the task: " + path(exercise.folder(home).resolve("task.md")),
              "write your answer: " + path(exercise.answerFile(home)));
      case DOES_NOT_COMPILE -> List.of("mend " + problem() + ", save it and grade again");
      case WRONG -> List.of("compare expected and actual", hint);
      case TOO_SLOW ->
          List.of(
              "find what does not end"
                  + line(", from ")
                  + ": a fact may take "
                  + exercise.seconds()
                  + " s, several times what an answer needs",
              hint);
      case CRASHED -> List.of("find the reason" + line(" at "), hint);
      case PASSED ->
          List.of(
              "see how we would write it: ./lab solution " + exercise.name(),
              "see what comes next: ./lab list");
    };
  }

  private String problem() {
    CompileProblem first = result.problems().isEmpty() ? null : result.problems().get(0);
    if (first == null || first.file().isEmpty()) {
      return "the answer";
    }
    return first.line() > 0 ? "line " + first.line() + " of " + first.file() : first.file();
  }

  private String line(String before) {
    return result
        .firstFailure()
        .map(FactResult::trace)
        .filter(trace -> !trace.isEmpty())
        .map(trace -> before + trace.get(0))
        .orElse("");
  }

  /** From the checkout on, with slashes on every system. */
  private String path(Path file) {
    return home.root().relativize(file).toString().replace('\\', '/');
  }
}
