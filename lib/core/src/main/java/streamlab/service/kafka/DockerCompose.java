package streamlab.service.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.ChildProcess;

/** The service {@code kafka} of {@code docker/kafka.yaml}, as a Compose project per checkout. */
final class DockerCompose {

  /** An engine that is well answers at once; who waits for a sentence waits this long at most. */
  private static final Duration ANSWER = Duration.ofSeconds(6);

  private static final Duration SHORT = Duration.ofSeconds(30);
  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final Duration A_SLOW_NETWORK = Duration.ofMinutes(60);

  private final LabHome home;
  private final Map<String, String> variables;

  /** Looks nothing up and starts nothing; the variables are for the docker command, too. */
  DockerCompose(LabHome home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
  }

  /** The project's name: the same for the same folder, another one for another checkout. */
  String project() {
    try {
      byte[] folder = home.root().toString().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(folder);
      return "stream-lab-" + HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Makes sure that there is an engine to talk to.
   *
   * @throws LabException within ten seconds when there is none, with what to do
   */
  void checkEngine() {
    ChildProcess.Result engine = docker(List.of("version", "--format", "ok")).run(ANSWER);
    if (!engine.ok()) {
      throw new LabException(DockerErrors.noEngine(engine));
    }
    ChildProcess.Result compose = docker(List.of("compose", "version")).run(ANSWER);
    if (!compose.ok()) {
      throw new LabException(DockerErrors.NO_COMPOSE);
    }
  }

  /** The image that the broker runs on: the compose file's, or that of {@code KAFKA_IMAGE}. */
  String image() {
    ChildProcess.Result result = compose(List.of("config", "--images", "kafka")).run(SHORT);
    if (!result.ok() || result.lines().isEmpty()) {
      throw new LabException(DockerErrors.unexpected("The compose file can't be used", result));
    }
    return result.lines().get(result.lines().size() - 1).strip();
  }

  /**
   * Fetches the image unless it is there. A registry that does not answer is told within ten
   * seconds; one that is slow may take its time.
   */
  void pullIfMissing(String image, Consumer<String> say) {
    if (docker(List.of("image", "inspect", "--format", "{{.Id}}", image)).run(SHORT).ok()) {
      return;
    }
    say.accept("Docker fetches the image " + image + " (some hundred MB, once) …");
    ChildProcess.Result result =
        docker(List.of("pull", image))
            .log("docker-pull.log")
            .firstLineWithin(ANSWER)
            .run(A_SLOW_NETWORK);
    if (!result.ok()) {
      throw new LabException(DockerErrors.noImage(image, result));
    }
  }

  /**
   * Starts the broker and waits until it is ready.
   *
   * @param port of 127.0.0.1, for clients
   * @return how that went
   */
  ChildProcess.Result up(int port) {
    Command up = compose(List.of("up", "--detach", "--wait", "kafka"));
    up.environment.put("KAFKA_PORT", Integer.toString(port));
    return up.log("docker-up.log").run(START_LIMIT);
  }

  /** Whether the broker's container runs. */
  boolean isUp() {
    ChildProcess.Result result =
        compose(List.of("ps", "--quiet", "--status", "running", "kafka")).run(SHORT);
    return result.ok() && !result.lines().isEmpty();
  }

  /** The last lines that the broker's container wrote. */
  List<String> log() {
    return compose(List.of("logs", "--no-log-prefix", "--tail", "50", "kafka")).run(SHORT).lines();
  }

  /** Takes containers and network away. */
  void down(boolean withData) {
    List<String> words = new ArrayList<>(List.of("down", "--timeout", "20"));
    if (withData) {
      words.add("--volumes");
    }
    compose(words).log("docker-down.log").run(START_LIMIT);
  }

  private Command compose(List<String> words) {
    Path file = home.root().resolve("docker").resolve("kafka.yaml");
    List<String> all = new ArrayList<>(List.of("compose", "-p", project(), "-f", file.toString()));
    all.addAll(words);
    return docker(all);
  }

  private Command docker(List<String> words) {
    return new Command(words);
  }

  /** One call of the docker command. */
  private final class Command {

    private final ChildProcess child;
    private final Map<String, String> environment;

    Command(List<String> words) {
      List<String> command = new ArrayList<>(List.of("docker"));
      command.addAll(words);
      child = new ChildProcess(command).in(home.root());
      environment = child.environment();
      environment.putAll(variables);
    }

    Command log(String file) {
      child.log(home.logs().resolve(file));
      return this;
    }

    Command firstLineWithin(Duration silence) {
      child.firstLineWithin(silence);
      return this;
    }

    ChildProcess.Result run(Duration limit) {
      try {
        return child.run(limit);
      } catch (IOException e) {
        throw new LabException(DockerErrors.NO_COMMAND, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LabException("Waiting for Docker was interrupted.", e);
      }
    }
  }
}
