package streamlab.show;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Shows the texts of things on standard output. What changes shares one line, which is written
 * anew; where nobody looks on (a pipe, a file) only its first and last states are written.
 */
final class TerminalDisplay implements Display {

  private static final int WIDTH = 79;

  private final Supplier<PrintStream> out;
  private final boolean watched;
  private final List<Part> parts = new ArrayList<>();
  private int written;

  /** Standard output as it is at each call: a shell may put another one in its place. */
  TerminalDisplay() {
    this(() -> System.out, System.console() != null);
  }

  TerminalDisplay(Supplier<PrintStream> out, boolean watched) {
    this.out = out;
    this.watched = watched;
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  @Override
  public synchronized void show(String html, String text) {
    wipe();
    out.get().println(text);
    write();
  }

  @Override
  public synchronized Updates live(String html, String text) {
    Drawing first = new Drawing(html, text);
    if (!watched) {
      out.get().println(text);
      return new Printed(first);
    }
    Part part = new Part(first.line());
    parts.add(part);
    write();
    return part;
  }

  private void wipe() {
    if (written > 0) {
      out.get().print("\r" + " ".repeat(written) + "\r");
      written = 0;
    }
  }

  private void write() {
    if (parts.isEmpty()) {
      return;
    }
    String line = parts.stream().map(part -> part.line).collect(Collectors.joining(" · "));
    String fitting = line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line;
    String blanks = " ".repeat(Math.max(0, written - fitting.length()));
    out.get().print("\r" + fitting + blanks);
    out.get().flush();
    written = fitting.length();
  }

  /** A changing thing's part of the line. */
  private final class Part implements Updates {
    private String line;

    private Part(String line) {
      this.line = line;
    }

    @Override
    public void update(Drawing drawing) {
      synchronized (TerminalDisplay.this) {
        line = drawing.line();
        write();
      }
    }

    @Override
    public void end(Drawing last) {
      synchronized (TerminalDisplay.this) {
        parts.remove(this);
        if (last.text().isEmpty()) {
          wipe();
          write();
        } else {
          show(last.html(), last.text());
        }
      }
    }
  }

  /** A changing thing in a file: its last state, if that is news. */
  private final class Printed implements Updates {
    private final Drawing first;

    private Printed(Drawing first) {
      this.first = first;
    }

    @Override
    public void update(Drawing drawing) {
      // The last one comes with the end.
    }

    @Override
    public void end(Drawing last) {
      if (!last.text().isEmpty() && !last.text().equals(first.text())) {
        show(last.html(), last.text());
      }
    }
  }
}
