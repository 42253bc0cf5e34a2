package streamlab.expect;

/**
 * An outcome is not what the chapter says. The message shows what was expected and what is; there
 * is no stack trace, because nothing in it would help.
 */
public final class ExpectationFailed extends AssertionError {

  ExpectationFailed(String message) {
    super(message);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
