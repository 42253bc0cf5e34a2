package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import streamlab.process.ChildProcess;

/** The docker command, for tests. */
final class Docker {

  /** Enough for the slowest machine; a test that waits so long has failed. */
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private Docker() {}

  /** Runs it to its end, whatever that is. */
  static ChildProcess.Result run(List<String> words, Duration limit)
      throws IOException, InterruptedException {
    return run(words, Map.of(), limit);
  }

  static ChildProcess.Result run(List<String> words, Map<String, String> variables, Duration limit)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("docker"));
    command.addAll(words);
    ChildProcess child = new ChildProcess(command);
    child.environment().putAll(variables);
    return child.run(limit);
  }

  /** Runs it and gives its lines; it must succeed. */
  static List<String> lines(String... words) throws IOException, InterruptedException {
    return lines(Map.of(), words);
  }

  static List<String> lines(Map<String, String> variables, String... words)
      throws IOException, InterruptedException {
    ChildProcess.Result result = run(List.of(words), variables, LIMIT);
    assertTrue(result.ok(), () -> String.join(" ", words) + ": " + result.lines());
    return result.lines();
  }

  /** What there is of a Compose project: containers, volumes, networks. */
  static List<String> remains(String project) throws IOException, InterruptedException {
    String filter = "label=com.docker.compose.project=" + project;
    List<String> all = new ArrayList<>(lines("ps", "-aq", "--filter", filter));
    all.addAll(lines("volume", "ls", "-q", "--filter", filter));
    all.addAll(lines("network", "ls", "-q", "--filter", filter));
    return all;
  }
}
