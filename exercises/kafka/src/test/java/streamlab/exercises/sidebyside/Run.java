package streamlab.exercises.sidebyside;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import streamlab.exercise.NotStarted;
import streamlab.grade.Check;
import streamlab.grade.kafka.KafkaSandbox;

/** One call of an answer, and what there is when it has ended. */
final class Run {

  /** What is returned in place of values when the call does not end. */
  static final List<String> STILL_RUNNING = List.of("the call did not end");

  /**
   * Time for the broker to hear of a topic's creation or deletion, which the controller answers.
   */
  private static final int BROKER_MILLIS = 1500;

  private static final AtomicInteger RUNS = new AtomicInteger();

  private final KafkaSandbox kafka;
  private final String topic;
  private final int count;
  private final long limitMillis;
  private final RunWatch watch;
  private List<String> returned = STILL_RUNNING;
  private Throwable error;
  private int partitions;
  private int readInTime;

  private Run(KafkaSandbox kafka, int count, RunWatch watch) {
    this.kafka = kafka;
    this.topic = kafka.name("together-" + RUNS.incrementAndGet());
    this.count = count;
    this.limitMillis = kafka.patience().toMillis() + watch.heldMillis();
    this.watch = watch;
  }

  /** Calls the answer with these measurements. */
  static Run of(
      SideBySide answer,
      KafkaSandbox kafka,
      int count,
      RunWatch watch,
      IntFunction<String> measurement)
      throws Exception {
    Run run = new Run(kafka, count, watch);
    run.call(answer, measurement);
    return run;
  }

  private void call(SideBySide answer, IntFunction<String> measurement) throws Exception {
    Map<String, Object> client = kafka.properties();
    watch.watch(client);
    IntFunction<String> watched =
        number -> {
          watch.measured();
          notePartitions();
          return measurement.apply(number);
        };
    FutureTask<List<String>> task =
        new FutureTask<>(() -> answer.run(client, topic, count, watched));
    Thread thread = new Thread(task, "side-by-side");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    try {
      returned = task.get(limitMillis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      readInTime = watch.read();
      release(task);
    } catch (ExecutionException e) {
      error = e.getCause();
      if (error instanceof NotStarted notStarted) {
        throw notStarted;
      }
    }
    thread.interrupt();
    thread.join(limitMillis);
  }

  /** Gives a consumer that waits for more what it waits for, so that its threads end. */
  private void release(FutureTask<List<String>> task) throws Exception {
    if (describe() != null) {
      kafka.send(topic, IntStream.range(0, count).mapToObj(i -> "more").toArray(String[]::new));
    }
    try {
      task.get(limitMillis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // It had its time; what it did until then has been noted.
      return;
    }
  }

  private void notePartitions() {
    if (partitions == 0) {
      TopicDescription description = await(Objects::nonNull);
      partitions = description == null ? 0 : description.partitions().size();
    }
  }

  /** What the broker knows of the topic when it is as wanted, or at last. */
  private TopicDescription await(Predicate<TopicDescription> wanted) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BROKER_MILLIS);
    TopicDescription description = describe();
    while (!wanted.test(description) && System.nanoTime() < deadline) {
      description = describe();
    }
    return description;
  }

  private TopicDescription describe() {
    try {
      return kafka.admin().describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return null;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** A comparison about this call. */
  Check check(String what) {
    return Check.check(what)
        .given("count", count)
        .given("the call", error != null ? "threw " + error : ended() ? "returned" : "did not end")
        .smellsWhen("shared-consumer", outcome -> isSaid("multi-threaded access"))
        .smellsWhen("one-thread", outcome -> watch.sharesThread());
  }

  boolean ended() {
    return returned != STILL_RUNNING || error != null;
  }

  /** Whether values are missing because the consumer started at the end. */
  boolean startedAtTheEnd() {
    return !ended() && !watch.startsAtTheBeginning() && readInTime < count;
  }

  /** Whether the error, or one of its causes, says this. */
  boolean isSaid(String part) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each.toString().contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The error of the call, or null. */
  Throwable error() {
    return error;
  }

  List<String> returned() {
    return error == null ? returned : List.of("an error: " + error);
  }

  RunWatch watch() {
    return watch;
  }

  /**
   * How many partitions the topic had when the first value was asked for; 0 if it was not there.
   */
  int partitions() {
    return partitions;
  }

  /** Whether the topic is still there, though the broker had time to hear that it is gone. */
  boolean isTopicLeft() {
    return await(description -> description == null) != null;
  }
}
