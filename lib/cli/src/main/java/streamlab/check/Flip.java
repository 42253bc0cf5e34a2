package streamlab.check;

import java.util.Optional;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.GradeResult;

/** The difference between two grades of the same answer: there must be none. */
final class Flip {

  private Flip() {}

  /** What is different, in a sentence's end. */
  static Optional<String> between(GradeResult before, GradeResult now) {
    if (before.facts().size() == now.facts().size()) {
      for (int i = 0; i < before.facts().size(); i++) {
        String was = words(before.facts().get(i));
        String is = words(now.facts().get(i));
        if (!was.equals(is)) {
          return Optional.of(is + " instead of " + was + "; a grader must not depend on timing.");
        }
      }
    }
    return before.verdict() == now.verdict()
        ? Optional.empty()
        : Optional.of(
            "the verdict is \""
                + now.verdict().words()
                + "\" instead of \""
                + before.verdict().words()
                + "\"; a grader must not depend on timing.");
  }

  private static String words(FactResult fact) {
    String key = fact.misconception().isEmpty() ? "" : " as " + fact.misconception();
    return "the fact " + fact.id() + " " + FactWords.outcome(fact) + key;
  }
}
