package streamlab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;
import streamlab.grade.result.Verdict;

/** A starting point is told to be not started, with what to write, and earns no fact. */
final class Untouched implements Expectation {

  private static final String PREFIX = "Not started:";
  private static final int SHORTEST = 10;

  @Override
  public List<String> complaints(String answer, GradeResult result) {
    if (result.passed()) {
      return List.of(
          answer + " passes as it is delivered: let it throw NotStarted and do nothing else.");
    }
    if (result.verdict() != Verdict.NOT_STARTED) {
      return List.of(
          answer
              + " is \""
              + result.verdict().words()
              + "\" instead of \""
              + Verdict.NOT_STARTED.words()
              + "\": let it throw NotStarted and do nothing else.");
    }
    List<String> complaints = new ArrayList<>();
    instruction(result)
        .filter(instruction -> instruction.length() < SHORTEST)
        .ifPresent(
            instruction ->
                complaints.add(
                    answer + " does not say what to write: new NotStarted(\"write …\") does."));
    result.facts().stream()
        .filter(FactResult::holds)
        .map(
            fact ->
                "The fact "
                    + fact.id()
                    + " holds for the untouched "
                    + answer
                    + ": have it look at what the answer does.")
        .forEach(complaints::add);
    return complaints;
  }

  private static Optional<String> instruction(GradeResult result) {
    return result.facts().stream()
        .filter(fact -> fact.outcome() == Outcome.NOT_STARTED)
        .map(fact -> fact.explanation().replaceFirst("^" + PREFIX, "").strip())
        .findFirst();
  }
}
