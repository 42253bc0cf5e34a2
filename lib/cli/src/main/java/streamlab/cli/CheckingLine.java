package streamlab.cli;

import java.io.PrintStream;
import streamlab.exercise.Exercise;
import streamlab.grade.result.FactResult;
import streamlab.grade.run.FactListener;

/**
 * Says at once that an answer is being checked, and which fact: silence would look like a hang. On
 * a terminal it is one line that is wiped at the end; elsewhere nothing.
 */
final class CheckingLine implements FactListener, AutoCloseable {

  private static final String WIPE = "\r\u001b[2K";
  private static final int WIDTH = 79;

  private final PrintStream out;
  private final boolean terminal;
  private final String start;

  CheckingLine(Exercise exercise, PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.start = "Checking " + exercise.name() + " …";
    show("");
  }

  @Override
  public void begins(String id, String name) {
    show(" " + name);
  }

  @Override
  public void ended(FactResult fact) {}

  private synchronized void show(String fact) {
    if (terminal) {
      String line = start + fact;
      out.print(WIPE + (line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
      out.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (terminal) {
      out.print(WIPE);
      out.flush();
    }
  }
}
