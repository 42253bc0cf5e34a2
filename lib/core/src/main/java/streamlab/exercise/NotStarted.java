package streamlab.exercise;

/**
 * Thrown by the starting point of an exercise, so that an untouched one is told from a wrong one
 * and can never pass. The message says in one line what to write.
 */
public final class NotStarted extends UnsupportedOperationException {

  /** A starting point's only statement. */
  public NotStarted(String whatToWrite) {
    super("Not started: " + whatToWrite);
  }

  /** None: where it comes from is plain, and an IDE would show pages of it. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
