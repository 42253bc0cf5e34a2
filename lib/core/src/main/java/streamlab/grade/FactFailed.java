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
  private String explanation = "";

  FactFailed(
      String what,
      Map<String, String> given,
      String expected,
      String actual,
      String misconception) {
    super(what, expected, actual);
    this.what = what;
    this.given = new LinkedHashMap<>(given);
    this.expectedText = expected;
    this.actualText = actual;
    this.misconception = misconception;
  }

  /** For those who see nothing else, as in an IDE: all of it. */
  @Override
  public String getMessage() {
    StringBuilder message = new StringBuilder(what);
    given.forEach((name, value) -> message.append('\n').append(name).append(": ").append(value));
    message.append("\nexpected: ").append(expectedText).append("\nactual:   ").append(actualText);
    if (!explanation.isEmpty()) {
      message.append('\n').append(explanation);
    }
    return message.append('\n').toString();
  }

  /** Adds the sentence for the misconception. */
  void explain(String sentence) {
    explanation = sentence;
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
