package streamlab.service.kafka;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.ChildProcess;
import streamlab.process.Lease;
import streamlab.process.Ports;

/**
 * The broker of a checkout in Docker: the service {@code kafka} of {@code docker/kafka.yaml},
 * started by whoever needs it first, found by all others through a run file, and taken down by the
 * last one that used it. Its data outlive it in a volume.
 */
public final class DockerBroker {

  /** Variable with the port on 127.0.0.1; without it the lab takes a free one. */
  public static final String PORT = "KAFKA_PORT";

  private static final int USUAL_PORT = 9092;
  private static final int MOST_ATTEMPTS = 3;

  /** Guards the file lock within this JVM: file locks are per process. */
  private static final Object IN_THIS_JVM = new Object();

  /** The checkouts whose broker this JVM releases when it ends. */
  private static final Set<Path> RELEASED_AT_END = new HashSet<>();

  private final LabHome home;
  private final Map<String, String> variables;
  private final DockerCompose compose;
  private final Path runFile;
  private final Path addressFile;

  /** The broker of the given checkout; starts nothing. */
  public DockerBroker(LabHome home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
    this.compose = new DockerCompose(home, variables);
    this.runFile = home.run().resolve("kafka-docker.properties");
    this.addressFile = home.kafkaData().resolve("docker.properties");
  }

  /** The broker, if it was started and its port answers. */
  public Optional<DockerInfo> running() {
    return DockerInfo.read(runFile).filter(DockerInfo::isServing);
  }

  /**
   * The running broker; started when there is none. This process holds a lease on it until it ends.
   *
   * @param say takes sentences for the user
   * @throws LabException when it can't be started, within ten seconds where Docker is missing, does
   *     not run, can't fetch the image or finds the port taken
   */
  public DockerInfo ensureRunning(Consumer<String> say) {
    Lease.hold(leases());
    releaseAtEnd();
    return locked(
        () -> {
          Optional<DockerInfo> before = DockerInfo.read(runFile);
          if (before.isPresent() && before.get().isServing() && compose.isUp()) {
            return before.get();
          }
          if (before.isPresent()) {
            say.accept("Kafka in Docker had stopped unexpectedly: it is started again.");
          }
          return start(say);
        });
  }

  /**
   * Gives up this process's lease and takes the broker down unless others need it.
   *
   * @return whether it was taken down
   */
  public boolean release() {
    return Files.exists(runFile) && giveUp();
  }

  /** Waits for a start that is under way: broken off, it still takes away what it began. */
  private boolean giveUp() {
    // Leases are named after their process: taking and closing one gives up all of ours.
    Lease.hold(leases()).close();
    return locked(
        () -> {
          if (!Files.exists(runFile) || Lease.anyAlive(leases())) {
            return false;
          }
          compose.down(false);
          forget();
          return true;
        });
  }

  /** The volume with the broker's data. */
  public String volume() {
    return compose.project() + "_kafka";
  }

  private Path leases() {
    return home.run().resolve("leases").resolve("kafka-docker");
  }

  private DockerInfo start(Consumer<String> say) {
    compose.checkEngine();
    String image = compose.image();
    compose.pullIfMissing(image, say);
    if (!Files.exists(addressFile)) {
      // The folder .lab is new: a volume of this name is from a life before, and forgotten.
      compose.down(true);
    }
    String fixed = variables.getOrDefault(PORT, "").trim();
    if (!fixed.isEmpty()) {
      return start(image, port(fixed), 1);
    }
    int last = DockerInfo.read(addressFile).map(DockerInfo::port).orElse(0);
    return start(image, Ports.free(last, USUAL_PORT), MOST_ATTEMPTS);
  }

  private DockerInfo start(String image, int port, int attempts) {
    ChildProcess.Result result = compose.up(port);
    if (result.ok()) {
      return registered(new DockerInfo(compose.project(), port, image));
    }
    boolean taken = DockerErrors.isPortTaken(result);
    if (!taken) {
      keepLog();
    }
    compose.down(false);
    if (!taken) {
      throw new LabException(
          DockerErrors.unexpected("Kafka did not start in Docker", result).replaceFirst("\\.$", "")
              + " (its log: "
              + log()
              + ").");
    }
    if (attempts == 1) {
      throw new LabException(DockerErrors.portTaken(port));
    }
    // Free when we looked, taken when Docker came: by the broker of another checkout, say.
    return start(image, Ports.free(), attempts - 1);
  }

  private DockerInfo registered(DockerInfo info) {
    if (!info.isServing()) {
      compose.down(false);
      throw new LabException(
          "Kafka runs in Docker, but not at "
              + info.bootstrapServers()
              + ": is Docker's engine on another machine (DOCKER_HOST)? Name the broker's address"
              + " then, as in --kafka HOST:PORT.");
    }
    info.write(addressFile);
    info.write(runFile);
    return info;
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw new LabException(PORT + " is \"" + text + "\": it has to be a number up to 65535.");
    }
    int port = Integer.parseInt(text);
    if (!Ports.isFree(port)) {
      throw new LabException(DockerErrors.portTaken(port));
    }
    return port;
  }

  private Path log() {
    return home.logs().resolve("kafka-docker.log");
  }

  private void keepLog() {
    try {
      Files.createDirectories(home.logs());
      Files.write(log(), compose.log());
    } catch (IOException e) {
      // The sentence that names the file tells what Docker said, too.
      return;
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(runFile);
    } catch (IOException e) {
      // Whoever reads it asks whether the broker answers.
      return;
    }
  }

  /** Containers do not end with the programs that use them, as the local broker does. */
  private void releaseAtEnd() {
    synchronized (IN_THIS_JVM) {
      if (RELEASED_AT_END.add(home.root())) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::giveUp, "kafka-docker-end"));
      }
    }
  }

  private <T> T locked(Supplier<T> work) {
    synchronized (IN_THIS_JVM) {
      try {
        Files.createDirectories(home.run());
      } catch (IOException e) {
        throw unwritable(e);
      }
      Path file = home.run().resolve("kafka-docker.lock");
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        return work.get();
      } catch (IOException e) {
        throw unwritable(e);
      }
    }
  }

  private LabException unwritable(IOException e) {
    return new LabException(
        home.run() + " can't be written (" + e.getMessage() + "): is the disk full?", e);
  }
}
