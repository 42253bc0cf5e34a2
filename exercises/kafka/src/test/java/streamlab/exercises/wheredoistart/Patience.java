package streamlab.exercises.wheredoistart;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    FutureTask<List<String>> task = new FutureTask<>(code);
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return STILL_READING;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      // Wakes a poll, so that its consumer is closed.
      thread.interrupt();
      thread.join(1000);
    }
  }
}
