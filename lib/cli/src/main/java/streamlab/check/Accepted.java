package streamlab.check;

import java.util.List;
import streamlab.grade.result.GradeResult;

/** A right answer passes. */
final class Accepted implements Expectation {

  @Override
  public List<String> complaints(String answer, GradeResult result) {
    if (result.passed()) {
      return List.of();
    }
    String why =
        result
            .firstFailure()
            .map(fact -> "fact " + fact.id() + ": " + FactWords.details(fact))
            .orElse("no fact was looked at");
    return List.of(
        answer
            + " does not pass but is \""
            + result.verdict().words()
            + "\" ("
            + why
            + "): mend the answer or the grader.");
  }
}
