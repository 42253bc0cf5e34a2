package streamlab.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Ends a service that no process needs any more; runs in the service's own JVM. */
public final class LeaseWatch {

  /** Time without any lease holder after which the service ends: a kernel's restart fits in. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private LeaseWatch() {}

  /**
   * Looks every half second whether somebody still holds a lease.
   *
   * @param leases the service's lease folder
   * @param endLock is held from the decision to end until the JVM is gone
   * @param end ends the service
   */
  public static void begin(Path leases, EndLock endLock, Runnable end) {
    AtomicLong lastSeen = new AtomicLong(System.nanoTime());
    Runnable look =
        () -> {
          if (Lease.anyAlive(leases)) {
            lastSeen.set(System.nanoTime());
          } else if (System.nanoTime() - lastSeen.get() > GRACE.toNanos()
              && endLock.holdUnless(() -> Lease.anyAlive(leases))) {
            end.run();
          }
        };
    Executors.newSingleThreadScheduledExecutor(LeaseWatch::daemon)
        .scheduleWithFixedDelay(look, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "lease-watch");
    thread.setDaemon(true);
    return thread;
  }
}
