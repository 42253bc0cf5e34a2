package streamlab.exercises.twoqueries;

import static streamlab.grade.Check.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.stream.Queries;

/** The answer at work: a thread that waits, and the two queries that it started. */
final class Application implements AutoCloseable {

  static final String NOTIFICATIONS = "notification_writer_query";
  static final String INVOICES = "invoice_writer_query";

  private static final long START_MILLIS = 10_000;
  private static final int MOST_LOOKS = 1000;

  private final SparkSandbox spark;
  private final Set<UUID> before;
  private final Side notifications;
  private final Side invoices;
  private final Path checkpoints;
  private final FutureTask<String> waiting;
  private final Thread thread;

  private Application(TwoQueries answer, SparkSandbox spark) {
    this.spark = spark;
    this.before =
        Arrays.stream(spark.session().streams().active())
            .map(StreamingQuery::runId)
            .collect(Collectors.toUnmodifiableSet());
    this.notifications = new Side(NOTIFICATIONS, spark);
    this.invoices = new Side(INVOICES, spark);
    this.checkpoints = spark.folder("checkpoints");
    this.waiting =
        new FutureTask<>(
            () ->
                answer.untilAnyEnds(
                    spark.session(),
                    notifications.writer(),
                    invoices.writer(),
                    checkpoints.toString()));
    this.thread = new Thread(waiting, "application");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
  }

  static Application start(TwoQueries answer, SparkSandbox spark) {
    Application application = new Application(answer, spark);
    application.thread.start();
    return application;
  }

  /** Has a query of another program end in the session. */
  static void endAQuery(SparkSandbox spark) {
    spark.available(spark.feed(String.class).rows(), spark.folder("other"));
  }

  Side notifications() {
    return notifications;
  }

  Side invoices() {
    return invoices;
  }

  /** Waits until both queries have been seen running, and the answer waits for their ends. */
  void awaitBoth() throws Exception {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(START_MILLIS);
    boolean waits = false;
    while (!seen() && !waits && !waiting.isDone() && System.nanoTime() < deadline) {
      thread.join(1);
      // Whoever waits for a query starts no other one.
      waits = waitsForAQuery();
    }
    if (waiting.isDone()) {
      returned(Duration.ofSeconds(1), "");
    }
    boolean both = seen() && notifications.query().isActive();
    check("the queries that run a moment after the start")
        .smellsWhen("same-checkpoint", running -> checkpoints() == 1 && invoices.isSeen())
        .smells("awaits-before-starting", NOTIFICATIONS)
        .smellsWhen("no-names", running -> running.toString().contains("no name"))
        .that(both ? INVOICES + ", " + NOTIFICATIONS : running())
        .is(INVOICES + ", " + NOTIFICATIONS);
    awaitTheWait();
  }

  /**
   * Gives the answer time to get from its second start to its wait: a query is seen running before
   * its start has returned. Looks are counted, not time, as a pause of the JVM is nobody's turn.
   */
  private void awaitTheWait() throws InterruptedException {
    for (int look = 0; look < MOST_LOOKS && !hasSettled(); look++) {
      thread.join(1);
    }
  }

  /** Whether the answer has returned, waits for a query, or waits in a way of its own. */
  private boolean hasSettled() {
    return waiting.isDone() || waitsForAQuery() || (!starts() && sleeps());
  }

  private boolean sleeps() {
    Thread.State now = thread.getState();
    return now == Thread.State.WAITING || now == Thread.State.TIMED_WAITING;
  }

  private boolean starts() {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getClassName().contains("DataStreamWriter"));
  }

  private boolean waitsForAQuery() {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(
            frame ->
                frame.getClassName().contains("StreamingQuery")
                    && frame.getMethodName().matches("await(Any)?Termination"));
  }

  private boolean seen() {
    boolean first = notifications.isSeen();
    return invoices.isSeen() && first;
  }

  private String running() {
    return String.join(
        ", ",
        Arrays.stream(spark.session().streams().active())
            .filter(query -> !before.contains(query.runId()))
            .map(query -> query.name() == null ? "no name" : query.name())
            .sorted()
            .toList());
  }

  /** What the answer returned, or otherwise when it has not within the limit. */
  String returned(Duration limit, String otherwise) throws Exception {
    try {
      return waiting.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return otherwise;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** How many checkpoints there are: each has a file with the id of its query. */
  int checkpoints() {
    try (Stream<Path> all = Files.walk(checkpoints)) {
      return (int) all.filter(each -> each.getFileName().toString().equals("metadata")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the queries, and with them the answer's wait. */
  @Override
  public void close() throws InterruptedException {
    notifications.running().ifPresent(Queries::stop);
    invoices.running().ifPresent(Queries::stop);
    thread.interrupt();
    thread.join(1000);
  }
}
