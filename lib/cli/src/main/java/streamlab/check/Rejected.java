package streamlab.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import streamlab.exercise.WrongAnswer;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.GradeResult;

/**
 * A wrong answer is rejected by the fact it names, that fact tells its misconception, and no
 * earlier one tells another.
 *
 * @param misconception its misconception's key
 * @param failsAt the method of the fact
 */
record Rejected(String misconception, String failsAt) implements Expectation {

  static Rejected as(WrongAnswer mark) {
    return new Rejected(mark.misconception(), mark.failsAt());
  }

  @Override
  public List<String> complaints(String answer, GradeResult result) {
    if (result.passed()) {
      return List.of(
          answer
              + " passes but is wrong: add a fact that rejects it, and name its misconception"
              + " there.");
    }
    Optional<FactResult> named =
        result.facts().stream().filter(fact -> fact.id().equals(failsAt)).findFirst();
    if (named.isEmpty()) {
      // That failsAt names no fact is told without grading.
      return List.of();
    }
    FactResult fact = named.get();
    if (fact.holds() || fact.outcome() == FactResult.Outcome.NOT_RUN) {
      return List.of(
          answer
              + " is not rejected by "
              + failsAt
              + " but by "
              + failures(result)
              + ": name that fact in failsAt, or mend the grader.");
    }
    if (fact.misconception().isEmpty()) {
      return List.of(unnamed(answer, fact));
    }
    if (!fact.misconception().equals(misconception)) {
      return List.of(misnamed(answer, fact));
    }
    return firstNamed(result)
        .filter(first -> !first.misconception().equals(misconception))
        .map(first -> List.of(misnamed(answer, first)))
        .orElse(List.of());
  }

  private String unnamed(String answer, FactResult fact) {
    return answer
        + " is rejected by "
        + failsAt
        + " ("
        + FactWords.details(fact)
        + "), but its misconception is not named: add smells(\""
        + misconception
        + "\", …) for this outcome.";
  }

  private String misnamed(String answer, FactResult fact) {
    return answer
        + " has the misconception "
        + misconception
        + ", but "
        + fact.id()
        + " takes it for "
        + fact.misconception()
        + ": make that pattern narrower, or look for "
        + misconception
        + " first.";
  }

  private static String failures(GradeResult result) {
    return result.facts().stream()
        .filter(fact -> !fact.holds())
        .filter(fact -> fact.outcome() != FactResult.Outcome.NOT_RUN)
        .map(FactResult::id)
        .collect(Collectors.joining(", "));
  }

  private static Optional<FactResult> firstNamed(GradeResult result) {
    return result.facts().stream().filter(fact -> !fact.misconception().isEmpty()).findFirst();
  }
}
