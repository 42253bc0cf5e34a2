package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;
import streamlab.process.ChildProcess;

/**
 * A Kafka client in Python, on librdkafka: it shares no code with Java's. Pip brings it, into the
 * build's own folder; where pip can't (no network), tests that need it are skipped, and fail where
 * {@value #REQUIRE} names {@code python-client}.
 */
final class PythonClient {

  private static final String REQUIRE = "STREAMLAB_REQUIRE";
  private static final Duration SLOW_NETWORK = Duration.ofMinutes(5);
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("src/test/resources/foreign").toAbsolutePath();

  private final Path python;
  private final Path packages = Path.of("target", "python-client").toAbsolutePath();

  private PythonClient(LabHome home) {
    this.python = new JupyterEnvironment(home).python();
  }

  /** The client, or the end of the test that asks. */
  static PythonClient orSkip(LabHome home) throws IOException, InterruptedException {
    PythonClient client = new PythonClient(home);
    ChildProcess.Result result = client.install();
    if (!result.ok()) {
      String sentence = "Kafka's Python client could not be installed by pip.";
      if (System.getenv().getOrDefault(REQUIRE, "").contains("python-client")) {
        fail(sentence + "\n" + String.join("\n", result.lines()));
      }
      System.out.println("Skipped. " + sentence);
      abort(sentence);
    }
    return client;
  }

  private ChildProcess.Result install() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python.toString(), "-m", "pip", "install"));
    command.addAll(List.of("--quiet", "--no-input", "--disable-pip-version-check", "--upgrade"));
    command.addAll(List.of("--target", packages.toString()));
    command.addAll(List.of("-r", FOLDER.resolve("requirements.txt").toString()));
    Files.createDirectories(packages);
    return new ChildProcess(command).run(SLOW_NETWORK);
  }

  /** Writes records, each with key, value, timestamp and headers. */
  void write(String servers, String topic, Collection<?> records)
      throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (Object record : records) {
      lines.add(JSON.writeValueAsString(record));
    }
    Path file = Files.write(packages.resolve("records"), lines);
    run("write", servers, topic, file.toString());
  }

  /** Reads so many records. */
  List<JsonNode> read(String servers, String topic, int count)
      throws IOException, InterruptedException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : run("read", servers, topic, Integer.toString(count))) {
      records.add(JSON.readTree(line));
    }
    return records;
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(python.toString(), FOLDER.resolve("client.py").toString()));
    command.addAll(List.of(arguments));
    ChildProcess child = new ChildProcess(command);
    child.environment().put("PYTHONPATH", packages.toString());
    child.environment().put("PYTHONIOENCODING", "utf-8");
    ChildProcess.Result result = child.run(LIMIT);
    assertEquals(0, result.exit(), () -> String.join("\n", result.lines()));
    return result.lines();
  }
}
