package streamlab.exercises.wheredoistart;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** Gives up on a reader that would read for ever, so that its fact can say so. */
final class Patience {

  /** Many times what a right answer takes, and well below the limit for a fact. */
  private static final Duration LIMIT = Duration.ofSeconds(6);

  /** What is returned in place of a reader's values when it does not end. */
  static final List<String> STILL_READING =
      List.of("still reading after " + LIMIT.toSeconds() + " s");

  private Patience() {}

  /** What the code returns or throws, or {@link #STILL_READING}. */
  static List<String> with(Callable<List<String>> code) throws Exception {
    return streamlab.grade.Patience.with(LIMIT, code, STILL_READING);
  }
}
