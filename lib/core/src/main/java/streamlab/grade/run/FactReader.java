package streamlab.grade.run;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import streamlab.error.LabException;
import streamlab.exercise.NotStarted;
import streamlab.grade.AnswerSource;
import streamlab.grade.FactFailed;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;

/** Reads what JUnit says of a fact as the learner should read it. */
final class FactReader {

  private static final int MOST_LINES = 4;

  private final AnswerSource source;
  private final LearnerTrace traces;

  FactReader(AnswerSource source, LearnerTrace traces) {
    this.source = source;
    this.traces = traces;
  }

  FactResult read(FactResult fact, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      return FactResult.plain(fact.id(), fact.name(), fact.points(), Outcome.HOLDS);
    }
    Throwable thrown = result.getThrowable().orElseGet(() -> new IllegalStateException("aborted"));
    if (isNotStarted(thrown)) {
      return ended(fact, Outcome.NOT_STARTED, thrown);
    }
    if (source.wasThrownByAnswer(thrown)) {
      return ended(fact, Outcome.CRASHED, thrown);
    }
    if (thrown instanceof FactFailed failed) {
      return failed(fact, failed);
    }
    return ended(fact, thrown instanceof AssertionError ? Outcome.FAILS : Outcome.CRASHED, thrown);
  }

  private static FactResult failed(FactResult fact, FactFailed failed) {
    return new FactResult(
        fact.id(),
        fact.name(),
        fact.points(),
        Outcome.FAILS,
        failed.what(),
        new java.util.LinkedHashMap<>(failed.given()),
        failed.expectedText(),
        failed.actualText(),
        failed.misconception().orElse(""),
        failed.explanation(),
        List.of());
  }

  private FactResult ended(FactResult fact, Outcome outcome, Throwable thrown) {
    return FactResult.ended(
        fact.id(), fact.name(), fact.points(), outcome, reason(thrown), traces.of(thrown));
  }

  private static boolean isNotStarted(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof NotStarted) {
        return true;
      }
    }
    return false;
  }

  /** The innermost cause in words, without what frameworks wrap around it. */
  static String reason(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    if (root instanceof LabException || root instanceof NotStarted) {
      return root.getMessage();
    }
    if (root instanceof OutOfMemoryError) {
      long limit = Runtime.getRuntime().maxMemory() >> 20;
      return "OutOfMemoryError: it asked for more than the " + limit + " MB there are.";
    }
    if (root instanceof StackOverflowError) {
      return "StackOverflowError: it calls itself without end.";
    }
    String message = root.getMessage() == null ? "" : ": " + root.getMessage().strip();
    return (root.getClass().getSimpleName() + message)
        .lines()
        .limit(MOST_LINES)
        .collect(Collectors.joining("\n"));
  }
}
