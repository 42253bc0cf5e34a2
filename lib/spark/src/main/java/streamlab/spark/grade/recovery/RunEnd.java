package streamlab.spark.grade.recovery;

/**
 * How one run of an answer in a JVM of its own ended.
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

  /** In words for a learner. */
  @Override
  public String toString() {
    if (!killedAt.isEmpty()) {
      return "killed at " + killedAt;
    }
    return error.isEmpty() ? "came to its end" : "failed: " + error;
  }
}
