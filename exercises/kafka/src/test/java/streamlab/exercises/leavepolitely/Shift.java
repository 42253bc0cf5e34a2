package streamlab.exercises.leavepolitely;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import streamlab.exercise.NotStarted;
import streamlab.grade.Check;
import streamlab.grade.kafka.ConsumerWatch;
import streamlab.grade.kafka.KafkaSandbox;

/** One call of an answer on a topic of its own, alone or beside a colleague of the same group. */
final class Shift {

  private static final Duration POLL = Duration.ofMillis(20);

  /** Many times what a right answer takes, and well below the session timeout of six seconds. */
  private static final Duration TAKE_OVER_LIMIT = Duration.ofSeconds(2);

  private static final int HEARTBEAT_MILLIS = 50;
  private static final int LOOK_MILLIS = 5;
  private static final AtomicInteger SHIFTS = new AtomicInteger();

  private final KafkaSandbox kafka;
  private final Duration patience;
  private final int partitions;
  private final String topic;
  private final String group;
  private final ConsumerWatch watch = new ConsumerWatch();
  private final Map<String, Object> settings;
  private final List<String> handled = new CopyOnWriteArrayList<>();
  private volatile boolean isOver;
  private Throwable error;
  private boolean ended;
  private int owned;

  Shift(KafkaSandbox kafka, int partitions) {
    this.kafka = kafka;
    this.patience = kafka.patience();
    this.partitions = partitions;
    int number = SHIFTS.incrementAndGet();
    this.topic = kafka.topic("shift-" + number, partitions);
    this.group = kafka.name("workers-" + number);
    this.settings = settings();
    watch.watch(settings);
    settings.put("key.deserializer", StringDeserializer.class.getName());
    settings.put("value.deserializer", StringDeserializer.class.getName());
  }

  private Map<String, Object> settings() {
    Map<String, Object> common = kafka.properties();
    common.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    common.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    common.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
    common.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
    return common;
  }

  /** Makes the answer work with the new protocol, which lets the broker deal. */
  Shift withNewProtocol() {
    settings.remove(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG);
    settings.remove(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG);
    settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
    return this;
  }

  /** Sends values to the partitions in turn. */
  Shift write(String... values) {
    List<ProducerRecord<String, String>> records = new ArrayList<>();
    for (String value : values) {
      records.add(new ProducerRecord<>(topic, records.size() % partitions, null, value));
    }
    kafka.cluster().send(records);
    return this;
  }

  /** The answer works alone until it has handled so many values. */
  Shift alone(LeavePolitely answer, int enough) throws Exception {
    FutureTask<Void> task = start(answer, handled::add, () -> isOver || handled.size() >= enough);
    await(task, () -> {});
    return this;
  }

  /** The answer and a colleague share two partitions; then the answer's work is enough. */
  Shift withColleague(LeavePolitely answer) throws Exception {
    return withColleague(answer, handled::add);
  }

  /** As above, but the work fails with this error. */
  Shift withColleague(LeavePolitely answer, RuntimeException failure) throws Exception {
    return withColleague(
        answer,
        value -> {
          throw failure;
        });
  }

  private Shift withColleague(LeavePolitely answer, Consumer<String> work) throws Exception {
    StringDeserializer text = new StringDeserializer();
    try (KafkaConsumer<String, String> colleague = new KafkaConsumer<>(settings(), text, text)) {
      colleague.subscribe(List.of(topic));
      FutureTask<Void> task = start(answer, work, () -> isOver || !handled.isEmpty());
      boolean[] written = {false};
      await(
          task,
          () -> {
            colleague.poll(POLL);
            if (!written[0] && colleague.assignment().size() == 1) {
              write("a job", "another job");
              written[0] = true;
            }
          });
      long deadline = System.nanoTime() + TAKE_OVER_LIMIT.toNanos();
      while (colleague.assignment().size() < partitions && System.nanoTime() < deadline) {
        colleague.poll(POLL);
      }
      owned = colleague.assignment().size();
    }
    return this;
  }

  private FutureTask<Void> start(
      LeavePolitely answer, Consumer<String> work, BooleanSupplier enough) {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              answer.work(settings, topic, work, enough);
              return null;
            });
    Thread thread = new Thread(task, "worker");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    return task;
  }

  private void await(FutureTask<Void> task, Runnable meanwhile) throws Exception {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!task.isDone() && System.nanoTime() < deadline) {
      meanwhile.run();
      look(task);
    }
    ended = task.isDone();
    isOver = true;
    try {
      // One that ended gives its outcome; one that hangs is told that it is enough.
      task.get(1, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      error = e.getCause();
      if (error instanceof NotStarted notStarted) {
        throw notStarted;
      }
    } catch (TimeoutException e) {
      task.cancel(true);
    }
  }

  /** Waits a moment for the end; how it ended is asked later. */
  private static void look(FutureTask<Void> task) throws InterruptedException {
    try {
      task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return;
    }
  }

  /** A comparison about this call. */
  Check check(String what) {
    return Check.check(what)
        .given("partitions", partitions)
        .given("work", !ended ? "did not end" : error == null ? "returned" : "threw " + error)
        .smellsWhen("timeout-with-new-protocol", outcome -> says("session.timeout.ms"))
        .smellsWhen("stops-at-empty-poll", outcome -> stoppedAtOnce());
  }

  private boolean says(String part) {
    return error != null && String.valueOf(error.getMessage()).contains(part);
  }

  private boolean stoppedAtOnce() {
    return ended && error == null && handled.isEmpty() && watch.records() == 0;
  }

  /** What the colleague got when the answer had ended. */
  String takeOver() {
    return owned == partitions
        ? "all partitions at once"
        : owned + " of " + partitions + " after " + TAKE_OVER_LIMIT.toSeconds() + " s";
  }

  /** How many members the group still has. */
  int members() throws ExecutionException, InterruptedException {
    return kafka
        .admin()
        .describeConsumerGroups(List.of(group))
        .describedGroups()
        .get(group)
        .get()
        .members()
        .size();
  }

  /** Whether a consumer of the answer was given a place that it keeps when it is closed. */
  boolean isStatic() {
    return watch.values(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG).stream()
        .anyMatch(id -> !id.equals("null"));
  }

  List<String> handled() {
    return List.copyOf(handled);
  }

  /** The error of the call, or null. */
  Throwable error() {
    return error;
  }

  ConsumerWatch watch() {
    return watch;
  }
}
