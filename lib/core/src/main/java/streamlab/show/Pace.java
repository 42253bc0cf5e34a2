package streamlab.show;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The time that live displays go by. */
interface Pace {

  /** Nanoseconds since some moment in the past. */
  long nanos();

  /** Does something later, one thing after the other. */
  void after(long nanos, Runnable work);

  /** The real time, and one thread in the background for all displays. */
  static Pace real() {
    return Real.PACE;
  }

  /** Made when the first display needs it. */
  final class Real implements Pace {
    private static final Pace PACE = new Real();

    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "live-displays");
              thread.setDaemon(true);
              return thread;
            });

    private Real() {}

    @Override
    public long nanos() {
      return System.nanoTime();
    }

    @Override
    public void after(long nanos, Runnable work) {
      thread.schedule(work, nanos, TimeUnit.NANOSECONDS);
    }
  }
}
