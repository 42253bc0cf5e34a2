package streamlab.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;

/** A program in a terminal of 80 columns and 24 rows; see {@code terminal.py}. */
final class PseudoTerminal implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process python;
  private final Writer orders;
  private final BufferedReader answers;
  private JsonNode last;

  private PseudoTerminal(Process python) {
    this.python = python;
    this.orders = python.outputWriter(StandardCharsets.UTF_8);
    this.answers =
        new BufferedReader(new InputStreamReader(python.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a program in it; the script is put into the folder. */
  static PseudoTerminal run(Path folder, List<String> command, Map<String, String> variables)
      throws IOException {
    Path script = folder.resolve("terminal.py");
    try (var in = PseudoTerminal.class.getResourceAsStream("terminal.py")) {
      Files.write(script, in.readAllBytes());
    }
    List<String> all = new ArrayList<>(List.of("python3", script.toString()));
    all.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "STREAMLAB_PROGRESS"));
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().putAll(variables);
    return new PseudoTerminal(builder.start());
  }

  private boolean order(String line) throws IOException {
    orders.write(line + "\n");
    orders.flush();
    String answer = answers.readLine();
    Assertions.assertNotNull(answer, "the script ended");
    last = JSON.readTree(answer);
    return last.get("ok").asBoolean();
  }

  /** Types something. */
  void keys(String text) throws IOException {
    order("keys " + text(text));
  }

  private static String text(String text) throws JsonProcessingException {
    return JSON.writeValueAsString(text);
  }

  /** Waits until the program has written this, after what was awaited before. */
  void await(String text) throws IOException {
    Assertions.assertTrue(
        order("await " + text), () -> "\"" + text + "\" did not come:\n" + written());
  }

  void signal(int number) throws IOException {
    order("signal " + number);
  }

  void hangUp() throws IOException {
    order("hang-up");
  }

  /** Waits for the program's end: its exit code, or the signal as a negative number. */
  int end() throws IOException {
    Assertions.assertTrue(order("end"), () -> "it did not end:\n" + written());
    return last.get("exit").asInt();
  }

  /** All that the program has written until the last order. */
  String written() {
    return last.get("text").asText();
  }

  /** Whether the terminal is set as it was before the program. */
  boolean isSane() {
    return last.get("sane").asBoolean();
  }

  /** The program. */
  ProcessHandle program() {
    return ProcessHandle.of(last.get("pid").asLong()).orElseThrow();
  }

  @Override
  public void close() throws IOException {
    orders.close();
    python.destroy();
  }
}
