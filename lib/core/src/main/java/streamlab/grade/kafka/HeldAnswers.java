package streamlab.grade.kafka;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the broker's answers back while an answer sends, and so tells without a clock whether the
 * sending thread waits for them: it goes on without an answer, or it is found standing in a wait.
 */
public final class HeldAnswers {

  /** Lets every answer pass. */
  static final HeldAnswers NONE = new HeldAnswers(Thread.currentThread(), 0);

  private static final Duration LIMIT = Duration.ofSeconds(4);
  private static final long LOOK_MILLIS = 2;

  /** What a thread stands in that asks a future for its record, or flushes. */
  private static final String WAIT = "org.apache.kafka.clients.producer.internals.ProduceRequest";

  private final Thread sender;
  private final int records;
  private final CountDownLatch released;
  private volatile boolean waited;

  private HeldAnswers(Thread sender, int records) {
    this.sender = sender;
    this.records = records;
    this.released = new CountDownLatch(records == 0 ? 0 : 1);
  }

  /** Holds answers until this many records were handed over by the calling thread. */
  public static HeldAnswers until(int records) {
    return new HeldAnswers(Thread.currentThread(), records);
  }

  /** Holds answers until {@link #release}, while the calling thread sends. */
  public static HeldAnswers untilReleased() {
    return until(Integer.MAX_VALUE);
  }

  /** Lets the answers go. */
  public void release() {
    released.countDown();
  }

  /** Whether the sender was found waiting for an answer before it had handed over everything. */
  public boolean waited() {
    return waited;
  }

  void sent(int count) {
    if (count >= records) {
      release();
    }
  }

  /** Runs on the producer's network thread, for each answer. */
  void await() {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    try {
      while (!waited && !released.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        // A wait of another kind, say for a latch that a callback opens, ends at the limit.
        waited = isWaiting() || System.nanoTime() > deadline;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isWaiting() {
    return Arrays.stream(sender.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(WAIT));
  }
}
