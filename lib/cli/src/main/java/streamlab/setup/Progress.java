package streamlab.setup;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One line per step: what is done, then a tick and the seconds. On a terminal the line shows what
 * goes on meanwhile; elsewhere it is written once.
 */
public final class Progress {

  private static final String ERASE_LINE = "\r\u001b[2K";
  private static final int WIDTH = 44;
  private static final int ACTIVITY_WIDTH = 32;

  private final PrintStream out;
  private final boolean terminal;

  /** Writes to {@code out}; {@code terminal} says whether a line may be written over. */
  public Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Writes to standard output. */
  public static Progress onConsole() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new Progress(System.out, System.console() != null && !dumb);
  }

  /** Runs something under a line of its own and passes its exceptions on. */
  public void line(String title, Work work) throws IOException, InterruptedException {
    Line line = new Line(title);
    String mark = "✗";
    try {
      work.run(line);
      mark = "✓";
    } finally {
      line.end(mark);
    }
  }

  /** Writes a sentence on a line of its own. */
  public void say(String sentence) {
    out.println(sentence);
  }

  /** What is done under a progress line. */
  @FunctionalInterface
  public interface Work {
    /** Does it; {@code activity} takes a few words on what goes on at the moment. */
    void run(Consumer<String> activity) throws IOException, InterruptedException;
  }

  private final class Line implements Consumer<String> {
    private final String start;
    private final long began = System.nanoTime();

    Line(String title) {
      this.start = title + " " + ".".repeat(Math.max(3, WIDTH - title.length())) + " ";
      out.print(start);
      out.flush();
    }

    @Override
    public synchronized void accept(String activity) {
      if (terminal) {
        String words = activity.strip();
        boolean tooLong = words.length() > ACTIVITY_WIDTH;
        out.print(ERASE_LINE + start);
        out.print(tooLong ? words.substring(0, ACTIVITY_WIDTH - 1) + "…" : words);
        out.flush();
      }
    }

    synchronized void end(String mark) {
      double seconds = (System.nanoTime() - began) / 1e9;
      out.print(terminal ? ERASE_LINE + start : "");
      out.println(mark + String.format(Locale.ROOT, " %.1f s", seconds));
      out.flush();
    }
  }
}
