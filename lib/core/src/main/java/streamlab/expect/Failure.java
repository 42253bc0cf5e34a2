package streamlab.expect;

import java.util.Optional;
import streamlab.show.Show;

/** An error that a chapter runs into on purpose, with all that caused it. */
public final class Failure {

  private final Throwable error;

  private Failure(Throwable error) {
    this.error = error;
  }

  /**
   * Runs code that must fail.
   *
   * @throws ExpectationFailed when it does not
   */
  public static Failure of(Code code) {
    try {
      code.run();
    } catch (Throwable e) {
      return new Failure(e);
    }
    throw failed("expected an error", "but the code ran through");
  }

  /** The error, or one of its causes, is of this type; that one is looked at from now on. */
  public Failure ofType(Class<? extends Throwable> type) {
    Optional<Throwable> found = find(type);
    if (found.isEmpty()) {
      throw failed("expected: " + type.getSimpleName(), "but was:  " + error);
    }
    Show.tick(type.getSimpleName() + ", as expected");
    return new Failure(found.get());
  }

  /** The message of the error, or of one of its causes, holds this phrase. */
  public Failure saying(String phrase) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (String.valueOf(each.getMessage()).contains(phrase)) {
        Show.tick("it says \"" + phrase + "\"");
        return this;
      }
    }
    throw failed("expected an error that says: " + phrase, "but it says: " + error);
  }

  /** The error itself. */
  public Throwable error() {
    return error;
  }

  /** The first line of the error's message. */
  public String message() {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
  }

  private static ExpectationFailed failed(String... lines) {
    return new ExpectationFailed("✗ " + String.join("\n  ", lines));
  }

  private Optional<Throwable> find(Class<? extends Throwable> type) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return error.getClass().getSimpleName() + ": " + message();
  }
}
