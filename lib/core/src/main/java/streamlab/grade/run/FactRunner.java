package streamlab.grade.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import streamlab.grade.AnswerSource;
import streamlab.grade.Grader;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;

/** Looks at all facts of one grader for one answer, each within its time. */
public final class FactRunner {

  private static final long GOODBYE_MILLIS = 500;

  private final Class<?> grader;
  private final Callable<?> answers;
  private final LearnerTrace traces;
  private final int limit;
  private final FactListener listener;

  private final Map<String, FactResult> facts = new LinkedHashMap<>();
  private FactResult current;
  private long deadline = Long.MAX_VALUE;
  private boolean gaveUp;
  private boolean broken;

  /**
   * A run to be made.
   *
   * @param answers makes a fresh answer for each fact, or gives the same one again
   * @param learnersClasses names of the classes whose lines a stack trace shows
   * @param seconds how long one fact may take on a machine with nothing else to do
   */
  public FactRunner(
      Class<?> grader,
      Callable<?> answers,
      Set<String> learnersClasses,
      int seconds,
      FactListener listener) {
    this.grader = grader;
    this.answers = answers;
    this.traces = new LearnerTrace(learnersClasses);
    this.limit = seconds;
    this.listener = listener;
    Facts.of(grader).forEach(fact -> facts.put(fact.id(), fact));
  }

  /** Runs it on a thread of its own and gives up on a fact that does not end in time. */
  public FactRun run() throws InterruptedException {
    long begin = System.nanoTime();
    boolean abandoned = false;
    try (AnswerSource source = AnswerSource.register(grader, answers)) {
      Thread thread = new Thread(() -> execute(source), "facts");
      thread.setDaemon(true);
      thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
      thread.start();
      while (thread.isAlive()) {
        long left = timeLeft();
        if (left <= 0 && giveUp(thread)) {
          abandoned = true;
          break;
        }
        thread.join(Math.max(1, Math.min(TimeUnit.NANOSECONDS.toMillis(left), 1000)));
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    synchronized (this) {
      boolean allOrNothing = grader.getAnnotation(Grader.class).allOrNothing();
      return new FactRun(
          new ArrayList<>(facts.values()), allOrNothing, seconds, abandoned || broken);
    }
  }

  private synchronized long timeLeft() {
    return deadline == Long.MAX_VALUE ? Long.MAX_VALUE : deadline - System.nanoTime();
  }

  /** Ends the run at a fact that takes too long, unless it ended at this very moment. */
  private boolean giveUp(Thread thread) throws InterruptedException {
    StackTraceElement[] stack = thread.getStackTrace();
    synchronized (this) {
      if (current == null || deadline > System.nanoTime()) {
        return false;
      }
      gaveUp = true;
      String reason = "It did not end within " + limit + " s.";
      FactResult slow =
          FactResult.ended(
              current.id(),
              current.name(),
              current.points(),
              Outcome.TOO_SLOW,
              reason,
              traces.of(stack));
      facts.put(slow.id(), slow);
      listener.ended(slow);
    }
    // What waits can be woken; what computes goes on until its JVM ends.
    thread.interrupt();
    thread.join(GOODBYE_MILLIS);
    return true;
  }

  private void execute(AnswerSource source) {
    FactReader reader = new FactReader(source, traces);
    try {
      execute(reader);
    } catch (Throwable thrown) {
      // JUnit does not go on after an OutOfMemoryError and its like.
      broke(reader, thrown);
    }
  }

  private void execute(FactReader reader) {
    launcher()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(grader))
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionStarted(TestIdentifier test) {
                id(test).ifPresent(FactRunner.this::begins);
              }

              @Override
              public void executionSkipped(TestIdentifier test, String reason) {
                id(test).ifPresent(id -> leftOut(id, reason));
              }

              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                id(test).ifPresent(id -> ended(reader, id, result));
              }
            });
  }

  /** Only what is needed, nothing found by scanning: a warm grade takes milliseconds. */
  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());
  }

  private java.util.Optional<String> id(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getMethodName())
        .filter(facts::containsKey);
  }

  private synchronized void begins(String id) {
    if (gaveUp) {
      return;
    }
    current = facts.get(id);
    listener.begins(id, current.name());
    deadline = System.nanoTime() + (long) (FactLimit.seconds(limit) * 1e9);
  }

  private synchronized void leftOut(String id, String reason) {
    FactResult fact = facts.get(id);
    FactResult notRun =
        FactResult.ended(id, fact.name(), fact.points(), Outcome.NOT_RUN, reason, List.of());
    facts.put(id, notRun);
    listener.ended(notRun);
  }

  private synchronized void broke(FactReader reader, Throwable thrown) {
    if (current != null) {
      broken = true;
      ended(reader, current.id(), TestExecutionResult.failed(thrown));
    }
  }

  private synchronized void ended(FactReader reader, String id, TestExecutionResult result) {
    if (gaveUp) {
      return;
    }
    deadline = Long.MAX_VALUE;
    current = null;
    FactResult fact = reader.read(facts.get(id), result);
    facts.put(id, fact);
    listener.ended(fact);
  }
}
