package streamlab.grade;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives up on code that would go on for ever, so that its fact can say so. */
public final class Patience {

  private static final int LEAVING_MILLIS = 1000;

  private Patience() {}

  /**
   * What the code returns or throws.
   *
   * @param limit many times what a right answer takes, and well below the limit for a fact
   * @param otherwise what is returned when the code does not end in time; it is interrupted then
   * @param <T> what the code returns
   */
  public static <T> T with(Duration limit, Callable<T> code, T otherwise) throws Exception {
    FutureTask<T> task = new FutureTask<>(code);
    Thread thread = new Thread(task, "answer");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return otherwise;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      // Wakes a poll, so that its consumer is closed.
      thread.interrupt();
      thread.join(LEAVING_MILLIS);
    }
  }
}
