package streamlab.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * A console without a terminal: pages are written below one another, and a key is a line that
 * begins with its letter.
 */
final class LineConsole implements Screen {

  private final PrintStream out;

  LineConsole(PrintStream out) {
    this.out = out;
  }

  /** Reads keys from now on, in the background, until the input ends. */
  void readKeys(InputStream in, Inbox.Queue inbox) {
    Thread reader = new Thread(() -> read(in, inbox), "watch-keys");
    reader.setDaemon(true);
    reader.start();
  }

  private static void read(InputStream in, Inbox.Queue inbox) {
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String word = line.strip();
        if (!word.isEmpty()) {
          inbox.add(new Event.Pressed(Character.toLowerCase(word.charAt(0))));
        }
      }
    } catch (IOException e) {
      // The other side is gone: that is the end of the input, too.
    }
    inbox.add(new Event.InputEnded());
  }

  @Override
  public void show(Page page, String bottomLine) {
    out.println();
    page.lines().forEach(out::println);
    out.println(bottomLine);
    out.flush();
  }
}
