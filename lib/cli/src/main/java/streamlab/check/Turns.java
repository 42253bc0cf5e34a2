package streamlab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import streamlab.error.LabException;
import streamlab.grade.worker.Graders;

/** Exercises that are graded side by side: each has graders of its own while it is its turn. */
final class Turns implements AutoCloseable {

  private final List<Graders> all = new ArrayList<>();
  private final BlockingQueue<Graders> free = new LinkedBlockingQueue<>();
  private final ExecutorService threads;

  Turns(Supplier<Graders> graders, int atOnce) {
    for (int i = 0; i < atOnce; i++) {
      all.add(graders.get());
    }
    free.addAll(all);
    threads = Executors.newFixedThreadPool(atOnce);
  }

  /** Begins with it as soon as graders are free, in the order of the calls. */
  <T> Future<T> take(Function<Graders, T> work) {
    return threads.submit(
        () -> {
          Graders graders = free.take();
          try {
            return work.apply(graders);
          } finally {
            free.add(graders);
          }
        });
  }

  /**
   * Waits for what came out.
   *
   * @throws LabException when the check is interrupted
   */
  static <T> T result(Future<T> begun) {
    try {
      return begun.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("The check was interrupted.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  /** Ends all graders, and with them what they are grading. */
  @Override
  public void close() {
    threads.shutdownNow();
    all.forEach(Graders::close);
  }
}
