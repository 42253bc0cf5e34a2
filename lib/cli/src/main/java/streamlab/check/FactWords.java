package streamlab.check;

import java.util.Locale;
import streamlab.grade.result.FactResult;

/** How a fact fared, in a few words on one line. */
final class FactWords {

  private FactWords() {}

  /** Its outcome: {@code fails}, {@code too slow}. */
  static String outcome(FactResult fact) {
    return fact.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Its outcome with what came out or what was thrown. */
  static String details(FactResult fact) {
    if (!fact.expected().isEmpty()) {
      return "expected " + oneLine(fact.expected()) + ", got " + oneLine(fact.actual());
    }
    return fact.explanation().isEmpty()
        ? outcome(fact)
        : outcome(fact) + ": " + oneLine(fact.explanation());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " / ");
  }
}
