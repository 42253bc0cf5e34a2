package streamlab.spark.grade.recovery;

import streamlab.error.LabException;
import streamlab.exercise.NotStarted;
import streamlab.spark.stream.Queries;

/**
 * How one run of an answer ended, in a JVM of its own or after one.
 *
 * @param killedAt the point at which it was killed; empty when it was not
 * @param error why it failed, in a line; empty when it did not
 */
public record RunEnd(String killedAt, String error) {

  static RunEnd well() {
    return new RunEnd("", "");
  }

  static RunEnd killed(String point) {
    return new RunEnd(point, "");
  }

  static RunEnd failed(String reason) {
    return new RunEnd("", reason);
  }

  /** It failed; our own errors speak for themselves, of others the cause is told. */
  static RunEnd failedWith(Throwable thrown) {
    boolean inWords = thrown instanceof NotStarted || thrown instanceof LabException;
    return failed(inWords ? thrown.getMessage() : Queries.cause(thrown));
  }

  /** In words for a learner. */
  @Override
  public String toString() {
    if (!killedAt.isEmpty()) {
      return "killed at " + killedAt;
    }
    return error.isEmpty() ? "came to its end" : "failed: " + error;
  }
}
