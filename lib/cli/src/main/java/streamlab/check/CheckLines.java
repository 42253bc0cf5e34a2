package streamlab.check;

import java.io.PrintStream;
import java.util.Locale;
import streamlab.exercise.Exercise;

/**
 * Tells of a check on a line per exercise: {@code tumbling-totals: stub, solution, 1 other, 6 wrong
 * … ok (3.1 s)}. On a terminal the line shows meanwhile which answer is being graded; in a log a
 * check of many rounds, which may take an hour, has a line for every tenth of them. Threads may
 * tell it at the same time.
 */
public final class CheckLines implements CheckListener {

  private static final String ERASE_LINE = "\r\u001b[2K";
  private static final int WIDTH = 79;
  private static final int TOLD_ROUNDS = 10;

  private final PrintStream out;
  private final boolean terminal;

  /** Writes to {@code out}; {@code terminal} says whether a line may be written over. */
  public CheckLines(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void prepares(String what) {
    activity("Checking: " + what + " …");
  }

  @Override
  public void grades(Exercise exercise, String answer) {
    activity(exercise.name() + ": " + answer + " …");
  }

  @Override
  public synchronized void graded(Exercise exercise, int round, int rounds, int changed) {
    int each = Math.max(1, rounds / TOLD_ROUNDS);
    if (!terminal && round % each == 0 && round < rounds) {
      String verdicts =
          changed == 0 ? "no verdict" : changed == 1 ? "1 verdict" : changed + " verdicts";
      out.printf("%s: %d of %d rounds, %s changed%n", exercise.name(), round, rounds, verdicts);
      out.flush();
    }
  }

  private synchronized void activity(String words) {
    if (terminal) {
      out.print(ERASE_LINE + words.substring(0, Math.min(words.length(), WIDTH)));
      out.flush();
    }
  }

  @Override
  public synchronized void ended(ExerciseReport report) {
    String graded = report.graded().isEmpty() ? "not graded" : report.graded();
    int problems = report.problems().size();
    String outcome = problems == 0 ? "ok" : problems == 1 ? "1 problem" : problems + " problems";
    out.print(terminal ? ERASE_LINE : "");
    out.printf(
        Locale.ROOT,
        "%s: %s … %s (%.1f s)%n",
        report.exercise().name(),
        graded,
        outcome,
        report.seconds());
    report.problems().forEach(problem -> out.println("  - " + problem.sentence()));
    out.flush();
  }

  /** What is wrong outside the exercises, and the summary. */
  public void end(CheckReport report) {
    if (!report.project().isEmpty()) {
      out.println("the project:");
      report.project().forEach(problem -> out.println("  - " + problem.sentence()));
    }
    out.print(terminal && report.exercises().isEmpty() ? ERASE_LINE : "");
    out.println(report.summary());
    out.flush();
  }
}
