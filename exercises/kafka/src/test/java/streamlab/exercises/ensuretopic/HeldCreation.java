package streamlab.exercises.ensuretopic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.CreateTopicsResult.TopicMetadataAndConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.internals.KafkaFutureImpl;

/**
 * A creation of topics that goes out when the thread that asked for it waits for something, or when
 * it is released. Whoever does not wait has nothing when they return, however fast the broker is.
 */
final class HeldCreation {

  private static final long LOOK_NANOS = 200_000;

  /** Longer than a fact may take: nobody is interested any more. */
  private static final long LIMIT_NANOS = 60_000_000_000L;

  private final Thread caller;
  private final Supplier<CreateTopicsResult> request;
  private final Map<String, KafkaFutureImpl<TopicMetadataAndConfig>> futures;
  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);
  private volatile boolean refused;

  HeldCreation(Thread caller, Collection<NewTopic> topics, Supplier<CreateTopicsResult> request) {
    this.caller = caller;
    this.request = request;
    this.futures =
        topics.stream()
            .map(NewTopic::name)
            .distinct()
            .collect(Collectors.toMap(name -> name, name -> new KafkaFutureImpl<>()));
    Thread sender = new Thread(this::send, "held-creation");
    sender.setDaemon(true);
    sender.start();
  }

  /** The result for the caller: its futures end as the real ones will. */
  CreateTopicsResult result() {
    return new Result(Map.copyOf(futures));
  }

  private void send() {
    long deadline = System.nanoTime() + LIMIT_NANOS;
    while (released.getCount() > 0 && !callerWaits() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
    Map<String, Runnable> endings = new HashMap<>();
    try {
      CreateTopicsResult real = request.get();
      futures.forEach((topic, future) -> endings.put(topic, ending(real, topic, future)));
    } catch (RuntimeException e) {
      futures.forEach((topic, future) -> future.completeExceptionally(e));
    }
    // In this order: a caller that goes on because of its future must find it answered.
    answered.countDown();
    endings.values().forEach(Runnable::run);
  }

  private Runnable ending(
      CreateTopicsResult real, String topic, KafkaFutureImpl<TopicMetadataAndConfig> future) {
    try {
      TopicMetadataAndConfig details =
          new TopicMetadataAndConfig(
              real.topicId(topic).get(),
              real.numPartitions(topic).get(),
              real.replicationFactor(topic).get(),
              real.config(topic).get());
      return () -> future.complete(details);
    } catch (ExecutionException e) {
      refused = true;
      return () -> future.completeExceptionally(e.getCause());
    } catch (InterruptedException e) {
      return () -> future.completeExceptionally(e);
    }
  }

  /** Sleeping is no waiting for an answer. */
  private boolean callerWaits() {
    Thread.State state = caller.getState();
    if (state != Thread.State.WAITING && state != Thread.State.TIMED_WAITING) {
      return !caller.isAlive();
    }
    StackTraceElement[] stack = caller.getStackTrace();
    for (int i = 0; i < Math.min(3, stack.length); i++) {
      if (stack[i].getClassName().equals(Thread.class.getName())
          && stack[i].getMethodName().startsWith("sleep")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the broker has answered. */
  boolean isAnswered() {
    return answered.getCount() == 0;
  }

  /** Whether the broker has answered and would not create a topic. */
  boolean isRefused() {
    return refused;
  }

  /** Sends it now at the latest and waits for the broker's answer. */
  void finish() throws InterruptedException {
    released.countDown();
    answered.await();
  }

  /** Asking whether a future is done is a way to wait, in a loop. */
  private final class Asked<T> extends KafkaFutureImpl<T> {
    private Asked(KafkaFuture<T> future) {
      future.whenComplete(
          (value, thrown) -> {
            if (thrown == null) {
              complete(value);
            } else {
              completeExceptionally(
                  thrown instanceof CompletionException ? thrown.getCause() : thrown);
            }
          });
    }

    @Override
    public boolean isDone() {
      released.countDown();
      return super.isDone();
    }
  }

  private final class Result extends CreateTopicsResult {
    private Result(Map<String, KafkaFuture<TopicMetadataAndConfig>> futures) {
      super(futures);
    }

    @Override
    public KafkaFuture<Void> all() {
      return new Asked<>(super.all());
    }

    @Override
    public Map<String, KafkaFuture<Void>> values() {
      Map<String, KafkaFuture<Void>> asked = new HashMap<>();
      super.values().forEach((topic, future) -> asked.put(topic, new Asked<>(future)));
      return asked;
    }
  }
}
