package streamlab.grade.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import streamlab.exercise.Exercise;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;
import streamlab.grade.result.Verdict;
import streamlab.home.LabHome;

/** What a learner reads of a grade, from the verdict to the next step. */
final class VerdictContent {

  private static final int MOST_PROBLEMS = 5;
  private static final int MOST_PRINTED = 10;

  private final Exercise exercise;
  private final GradeResult result;
  private final NextStep nextStep;

  VerdictContent(LabHome home, Exercise exercise, GradeResult result) {
    this.exercise = exercise;
    this.result = result;
    this.nextStep = new NextStep(home, exercise, result);
  }

  void writeTo(Page page) {
    page.headline(Marks.of(result.verdict()), headline());
    if (!result.facts().isEmpty()) {
      page.facts(result.facts());
    }
    if (isHalfAnswerWorthless()) {
      page.sentence("Half an answer is worth nothing here: the points come with the last fact.");
    }
    problems(page);
    if (result.verdict() != Verdict.NOT_STARTED) {
      result.firstFailure().ifPresent(fact -> failures(page, fact));
      leftOut(page);
    }
    if (!result.printed().isBlank()) {
      page.quote("It printed:", cut(result.printed().lines().toList(), MOST_PRINTED, "lines"));
    }
    result.notes().forEach(page::sentence);
    page.next(nextStep.steps());
  }

  private String headline() {
    String time =
        result.facts().isEmpty() || result.verdict() == Verdict.NOT_STARTED
            ? ""
            : String.format(Locale.ROOT, " (%.1f s)", result.seconds());
    return exercise.name()
        + ": "
        + result.verdict().words()
        + ", "
        + result.earned()
        + " of "
        + result.of()
        + (result.of() == 1 ? " point" : " points")
        + time;
  }

  private boolean isHalfAnswerWorthless() {
    int held = result.facts().stream().mapToInt(FactResult::earned).sum();
    return result.earned() < held && result.verdict() != Verdict.NOT_STARTED;
  }

  private void problems(Page page) {
    List<CompileProblem> problems = result.problems();
    problems.stream().limit(MOST_PROBLEMS).forEach(each -> problem(page, each));
    int more = problems.size() - MOST_PROBLEMS;
    if (more > 0) {
      page.sentence("… and " + more + (more == 1 ? " more problem." : " more problems."));
    }
  }

  private static void problem(Page page, CompileProblem problem) {
    String where = problem.line() > 0 ? ", line " + problem.line() : "";
    String file = problem.file().isEmpty() ? "" : problem.file() + where + ": ";
    if (problem.line() > 0 && !problem.source().isBlank()) {
      page.quote(file + problem.message(), QuotedLine.lines(problem.source(), problem.column()));
    } else {
      page.sentence(file + problem.message());
    }
  }

  /** The first failure, and if that tells no known mistake, the first one that does. */
  private void failures(Page page, FactResult first) {
    page.sentence("The first fact that does not hold: " + first.name() + ".");
    failure(page, first);
    if (first.misconception().isEmpty()) {
      result.facts().stream()
          .filter(fact -> !fact.misconception().isEmpty())
          .findFirst()
          .ifPresent(
              fact -> {
                page.sentence("One that tells more: " + fact.name() + ".");
                failure(page, fact);
              });
    }
  }

  private void leftOut(Page page) {
    result.facts().stream()
        .filter(fact -> fact.outcome() == Outcome.NOT_RUN && !fact.explanation().isEmpty())
        .forEach(
            fact -> page.sentence("Not tried yet: " + fact.name() + ". " + fact.explanation()));
  }

  private static void failure(Page page, FactResult fact) {
    if (!fact.what().isEmpty() || !fact.given().isEmpty()) {
      page.given(fact.what(), fact.given());
    }
    if (fact.outcome() == Outcome.FAILS && !(fact.expected() + fact.actual()).isEmpty()) {
      page.comparison(Comparison.of(fact.expected(), fact.actual()));
    }
    if (!fact.explanation().isEmpty()) {
      page.sentence(
          (fact.misconception().isEmpty() ? "" : "A known mistake comes out like this: ")
              + fact.explanation());
    }
    if (!fact.trace().isEmpty()) {
      String caption =
          fact.outcome() == Outcome.TOO_SLOW
              ? "Where it was when the time was up, innermost first:"
              : "Your lines on the way there, innermost first:";
      page.quote(caption, fact.trace());
    }
  }

  static List<String> cut(List<String> lines, int most, String what) {
    if (lines.size() <= most) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, most));
    first.add("… and " + (lines.size() - most) + " more " + what);
    return first;
  }
}
