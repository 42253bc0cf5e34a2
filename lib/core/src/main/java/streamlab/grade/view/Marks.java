package streamlab.grade.view;

import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.Verdict;

/** The signs before a line, and the words beside them: a sign never stands for something alone. */
final class Marks {

  static final String YES = "✓";
  static final String NO = "✗";
  static final String OPEN = "…";
  static final String DIFFERENT = "≠";

  private Marks() {}

  static String of(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> YES;
      case NOT_STARTED -> OPEN;
      case DOES_NOT_COMPILE, WRONG, TOO_SLOW, CRASHED -> NO;
    };
  }

  static String of(Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> YES;
      case FAILS, CRASHED, TOO_SLOW -> NO;
      case NOT_STARTED, NOT_RUN -> OPEN;
    };
  }

  /** What the mark does not tell; empty when it tells all. */
  static String words(Outcome outcome) {
    return switch (outcome) {
      case HOLDS, FAILS, NOT_STARTED -> "";
      case CRASHED -> " (crashed)";
      case TOO_SLOW -> " (too slow)";
      case NOT_RUN -> " (not looked at)";
    };
  }
}
