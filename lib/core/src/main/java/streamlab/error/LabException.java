package streamlab.error;

/**
 * Something a learner has to know: what happened, where, and what to try, in one sentence.
 *
 * <p>It carries no stack trace on purpose: in a notebook the message must be the first and only
 * thing that is read. A technical cause, if there is one, stays available by {@link #getCause()}
 * and is written to the lab's logs by whoever reports the exception.
 */
public final class LabException extends RuntimeException {

  /** Creates an exception whose message is one sentence with the next step to take. */
  public LabException(String sentence) {
    this(sentence, null);
  }

  /** As {@link #LabException(String)}, keeping the technical cause for the logs. */
  public LabException(String sentence, Throwable cause) {
    super(sentence, cause, false, false);
  }
}
