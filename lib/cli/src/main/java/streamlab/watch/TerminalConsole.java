package streamlab.watch;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import streamlab.error.LabException;

/** The learner's terminal: single keys, and the whole screen to write on. */
final class TerminalConsole implements AutoCloseable {

  private static final int ESCAPE = 27;
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;

  /** How soon the rest of an arrow key's sequence follows its first character. */
  private static final long SEQUENCE_MILLIS = 30;

  private static final long READ_MILLIS = 1000;

  private final Terminal terminal;
  private final Inbox.Queue inbox;

  private TerminalConsole(Terminal terminal, Inbox.Queue inbox) {
    this.terminal = terminal;
    this.inbox = inbox;
  }

  /** Takes the terminal over; nothing when it does not let itself be taken. */
  static Optional<TerminalConsole> open(Inbox.Queue inbox) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .system(true)
              .dumb(false)
              // Through the command stty where there is one: no native code to unpack.
              .provider(
                  windows ? TerminalBuilder.PROP_PROVIDER_JNI : TerminalBuilder.PROP_PROVIDER_EXEC)
              .graphemeCluster(false)
              // Its default would end this JVM without its shutdown hooks.
              .signalHandler(SignalHandler.SIG_IGN)
              .build();
      TerminalConsole console = new TerminalConsole(terminal, inbox);
      console.begin();
      return Optional.of(console);
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private void begin() {
    terminal.handle(Signal.INT, signal -> inbox.add(new Event.InputEnded()));
    terminal.handle(Signal.WINCH, signal -> inbox.add(new Event.Resized()));
    terminal.handle(Signal.CONT, signal -> inbox.add(new Event.Resized()));
    terminal.enterRawMode();
    Thread reader = new Thread(this::read, "watch-keys");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    NonBlockingReader reader = terminal.reader();
    try {
      // A read without a limit would hold a lock that closing the terminal needs.
      int key = reader.read(READ_MILLIS);
      while (key != NonBlockingReader.EOF && key != CTRL_C && key != CTRL_D) {
        if (key == ESCAPE) {
          skipSequence(reader);
        } else if (key >= 0) {
          inbox.add(new Event.Pressed((char) Character.toLowerCase(key)));
        }
        key = reader.read(READ_MILLIS);
      }
    } catch (IOException e) {
      // The terminal was closed: that is the end of the input, too.
    }
    inbox.add(new Event.InputEnded());
  }

  /** Arrow and function keys send several characters, letters among them. */
  private static void skipSequence(NonBlockingReader reader) throws IOException {
    while (reader.peek(SEQUENCE_MILLIS) >= 0) {
      reader.read();
    }
  }

  /** The screen: drawn over and over, or written line below line where plain text is wanted. */
  Screen screen(boolean plain) {
    return plain ? new PlainScreen(terminal) : new DrawnScreen(terminal);
  }

  /** Gives the terminal back as it was. */
  @Override
  public void close() {
    try {
      terminal.writer().print("\r\n");
      terminal.close();
    } catch (IOException e) {
      throw new LabException("The terminal could not be given back: type \"reset\".", e);
    }
  }
}
