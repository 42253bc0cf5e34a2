package streamlab.service.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import streamlab.error.LabException;

/**
 * Notices when the local broker crashes, says so, and starts it again on the same port with the
 * same data. Every program that uses the broker may watch it: the first one to notice restarts it,
 * the others find it running.
 */
public final class BrokerWatch {

  private static final int MOST_RESTARTS = 3;
  private static final Duration WITHIN = Duration.ofMinutes(1);

  private final LocalBroker broker;
  private final Consumer<String> say;
  private final Deque<Instant> restarts = new ArrayDeque<>();

  private BrokerWatch(LocalBroker broker, Consumer<String> say) {
    this.broker = broker;
    this.say = say;
  }

  /**
   * Watches the broker from now on, in the background, until the JVM ends.
   *
   * @param say takes each sentence for the user
   */
  public static void over(LocalBroker broker, BrokerInfo running, Consumer<String> say) {
    new BrokerWatch(broker, say).await(running);
  }

  private void await(BrokerInfo running) {
    ProcessHandle.of(running.pid())
        .ifPresentOrElse(process -> process.onExit().thenRun(this::ended), this::ended);
  }

  private void ended() {
    if (!broker.hasCrashed()) {
      // Stopped in order, or restarted by somebody else already.
      broker.running().ifPresent(this::await);
      return;
    }
    Instant now = Instant.now();
    restarts.removeIf(when -> when.isBefore(now.minus(WITHIN)));
    String what = "Kafka stopped unexpectedly: " + broker.whyGone();
    if (restarts.size() >= MOST_RESTARTS) {
      say.accept(what + " It is not started again, because it keeps stopping.");
      return;
    }
    restarts.add(now);
    try {
      BrokerInfo again = broker.ensureRunning();
      say.accept(
          what + " It runs again at " + again.bootstrapServers() + " with all that was stored.");
      await(again);
    } catch (LabException e) {
      say.accept(what + " It could not be started again: " + e.getMessage());
    }
  }
}
