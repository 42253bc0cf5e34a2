package streamlab.grade;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** A fact that does not hold: what was looked at, for which input, expected and actual. */
public final class FactFailed extends AssertionFailedError {

  private final String what;
  private final LinkedHashMap<String, String> given;
  private final String expectedText;
  private final String actualText;
  private final String misconception;
  private final String explanation;

  FactFailed(
      String what,
      Map<String, String> given,
      String expected,
      String actual,
      String misconception,
      String explanation) {
    super(message(what, given, expected, actual, explanation), expected, actual);
    this.what = what;
    this.given = new LinkedHashMap<>(given);
    this.expectedText = expected;
    this.actualText = actual;
    this.misconception = misconception;
    this.explanation = explanation;
  }

  private static String message(
      String what, Map<String, String> given, String expected, String actual, String explanation) {
    StringBuilder message = new StringBuilder(what);
    given.forEach((name, value) -> message.append('\n').append(name).append(": ").append(value));
    message.append("\nexpected: ").append(expected).append("\nactual:   ").append(actual);
    if (!explanation.isEmpty()) {
      message.append('\n').append(explanation);
    }
    return message.append('\n').toString();
  }

  /** The same with the sentence for the misconception, for those who read the message only. */
  FactFailed explained(String sentence) {
    FactFailed same =
        new FactFailed(what, given, expectedText, actualText, misconception, sentence);
    same.setStackTrace(getStackTrace());
    return same;
  }

  /** What was compared. */
  public String what() {
    return what;
  }

  /** The input it was compared for, by name. */
  public Map<String, String> given() {
    return given;
  }

  /** What should have come out; rows stand on lines of their own. */
  public String expectedText() {
    return expectedText;
  }

  /** What came out; rows stand on lines of their own. */
  public String actualText() {
    return actualText;
  }

  /** The key of the misconception whose pattern this is; empty when none was recognised. */
  public Optional<String> misconception() {
    return Optional.ofNullable(misconception);
  }

  /** The sentence for the misconception; empty when none was recognised. */
  public String explanation() {
    return explanation;
  }
}
