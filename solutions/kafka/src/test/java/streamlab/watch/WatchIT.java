package streamlab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real command in a real terminal, as far as a pseudo terminal is one. */
@DisplayName("lab watch")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo terminals for Python")
class WatchIT {

  private static final String CTRL_C = "\u0003";
  private static final String CLEAR = "\u001b[H\u001b[2J";
  private static final int SIGTERM = 15;
  private static final long LIMIT_SECONDS = 60;

  @TempDir private Path folder;
  private WatchedCheckout checkout;

  @BeforeEach
  void copy() throws IOException {
    checkout = WatchedCheckout.in(folder.resolve("checkout"));
  }

  private PseudoTerminal watch(Map<String, String> variables) throws IOException {
    List<String> command = checkout.command("watch", "partition-count");
    PseudoTerminal terminal = PseudoTerminal.run(folder, command, variables);
    terminal.await("q quit");
    return terminal;
  }

  @Test
  @DisplayName("grades what is saved, takes single keys, fits 80 x 24 and gives all back on q")
  void session() throws Exception {
    try (PseudoTerminal terminal = watch(Map.of())) {
      checkout.saveWrong();
      terminal.await("Checking partition-count …");
      terminal.await("✗");
      terminal.await("n next");
      checkout.saveRight();
      terminal.await("Checking partition-count …");
      terminal.await("✓");
      terminal.await("[#");
      List<ProcessHandle> children = terminal.program().descendants().toList();
      assertFalse(children.isEmpty(), "a grader stays warm");
      terminal.keys("l");
      terminal.await("partition-count");
      terminal.await("n next");
      terminal.keys("q");
      assertEquals(0, terminal.end());
      assertTrue(terminal.isSane());
      assertFits(terminal.written());
      assertGone(children);
      String progress = Files.readString(checkout.home.root().resolve(".lab-progress.tsv"));
      assertTrue(progress.contains("passed"), progress);
    }
  }

  /** No row beyond the 24th, none wider than 80 columns. */
  private static void assertFits(String written) {
    // The terminal itself puts another carriage return before each line feed.
    String[] screens = written.replace("\r", "").split(Pattern.quote(CLEAR));
    for (String screen : Arrays.asList(screens).subList(1, screens.length)) {
      String[] parts = screen.split("\u001b\\[24;1H");
      List<String> rows = AttributedString.fromAnsi(parts[0]).toString().lines().toList();
      assertTrue(rows.size() <= 22, () -> rows.size() + " rows:\n" + screen);
      for (String row : rows) {
        assertTrue(new AttributedString(row).columnLength() <= 80, row);
      }
    }
    assertTrue(screens.length > 5, "every page was drawn on a clear screen");
  }

  private static void assertGone(List<ProcessHandle> processes) throws Exception {
    for (ProcessHandle each : processes) {
      each.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Test
  @DisplayName("ends on Ctrl-C, also while it checks an endless loop")
  void interrupted() throws Exception {
    try (PseudoTerminal terminal = watch(Map.of())) {
      checkout.save("new Object() { int forever() { while (true) {} } }.forever()");
      terminal.await("Checking");
      List<ProcessHandle> children = terminal.program().descendants().toList();
      terminal.keys(CTRL_C);
      assertEquals(0, terminal.end());
      assertTrue(terminal.isSane());
      assertGone(children);
    }
  }

  @Test
  @DisplayName("ends on SIGTERM and gives the terminal back")
  void terminated() throws Exception {
    try (PseudoTerminal terminal = watch(Map.of())) {
      checkout.saveWrong();
      terminal.await("✗");
      List<ProcessHandle> children = terminal.program().descendants().toList();
      terminal.signal(SIGTERM);
      assertEquals(128 + SIGTERM, terminal.end());
      assertTrue(terminal.isSane());
      assertGone(children);
    }
  }

  @Test
  @DisplayName("ends when its terminal is closed")
  void hungUp() throws Exception {
    try (PseudoTerminal terminal = watch(Map.of())) {
      checkout.saveWrong();
      terminal.await("✗");
      List<ProcessHandle> children = terminal.program().descendants().toList();
      terminal.hangUp();
      terminal.end();
      assertGone(children);
    }
  }

  @Test
  @DisplayName("with NO_COLOR takes single keys and writes plain text only")
  void plain() throws Exception {
    try (PseudoTerminal terminal = watch(Map.of("NO_COLOR", "1"))) {
      terminal.keys("h");
      terminal.await("n next");
      terminal.keys("q");
      assertEquals(0, terminal.end());
      assertTrue(terminal.isSane());
      assertFalse(terminal.written().contains("\u001b"), terminal.written());
    }
  }

  @Test
  @DisplayName("without a terminal takes keys as lines and ends with its input")
  void piped() throws Exception {
    Process process =
        new ProcessBuilder(checkout.command("watch"))
            .directory(checkout.home.root().toFile())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader()) {
      assertTrue(out.lines().anyMatch(line -> line.contains("q quit")));
      checkout.saveRight();
      assertTrue(out.lines().anyMatch(line -> line.startsWith("Checking partition-count …")));
      assertTrue(out.lines().anyMatch(line -> line.startsWith("✓ ")));
      List<ProcessHandle> children = process.descendants().toList();
      process.outputWriter().close();
      assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
      assertGone(children);
    } finally {
      process.destroyForcibly();
    }
  }
}
