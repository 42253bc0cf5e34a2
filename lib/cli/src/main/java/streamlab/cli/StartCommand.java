package streamlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.launch.Browser;
import streamlab.launch.LabLock;
import streamlab.launch.LabState;
import streamlab.launch.Supervisor;
import streamlab.setup.KernelChoice;
import streamlab.setup.Progress;
import streamlab.setup.Setup;

/** {@code lab start}. */
@Command(
    name = "start",
    description = "Sets up what is missing, starts Kafka and JupyterLab, and opens the course.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab start",
      "          ./lab start --kafka docker",
      "          ./lab start --kafka broker.example.org:9092 --no-browser",
      "It runs until Ctrl-C or ./lab stop. A second start in the same checkout",
      "prints the address of the lab that runs."
    })
final class StartCommand implements Callable<Integer> {

  private static final Duration OTHER_START_LIMIT = Duration.ofMinutes(10);

  @Spec private CommandSpec spec;

  @Option(
      names = "--kafka",
      paramLabel = "CLUSTER",
      description =
          "The cluster to use: local (a broker of the lab's own), docker (one in Docker),"
              + " HOST:PORT, or a FILE.properties with the settings of a Kafka client. Without it:"
              + " KAFKA_BOOTSTRAP_SERVERS, else client.properties in the checkout, else local.")
  private String kafka;

  @Option(
      names = "--kernel",
      paramLabel = "NAME",
      description = "The Jupyter kernel for Java: jjava (the default, comes along) or ijava.")
  private String kernel = "jjava";

  @Option(
      names = "--kernel-jar",
      paramLabel = "FILE",
      description = "IJava's jar with all its libraries, for --kernel ijava.")
  private Path kernelJar;

  @Option(names = "--no-browser", description = "Do not open the page in a browser.")
  private boolean noBrowser;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "JupyterLab's port (default: 8888; another one when it is taken).")
  private int port = 8888;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description =
          "JupyterLab's address (default: 127.0.0.1, this machine only). In a container whose port"
              + " is published on 127.0.0.1: 0.0.0.0.")
  private String listen = "127.0.0.1";

  @Override
  public Integer call() throws InterruptedException, IOException {
    LabHome home = LabHome.find();
    String cluster = checkedKafka();
    KernelChoice choice = checkedKernel(home);
    if (port < 1 || port > 65535) {
      throw misuse("--port is a number from 1 to 65535.");
    }
    Optional<LabLock> lock = LabLock.take(home);
    if (lock.isEmpty()) {
      return showRunning(home);
    }
    try (LabLock held = lock.get()) {
      new Setup(home, Progress.onConsole()).ensure(choice);
      Supervisor.Wishes wishes = new Supervisor.Wishes(cluster, listen, port, !noBrowser);
      return new Supervisor(home, wishes, System.out).run();
    }
  }

  private String checkedKafka() {
    if (kafka == null
        || List.of("local", "docker").contains(kafka)
        || kafka.matches("[^\\s/\\\\]+:\\d{1,5}")) {
      return kafka;
    }
    if (!kafka.endsWith(".properties")) {
      throw misuse(
          "\"" + kafka + "\" is no cluster: use local, docker, HOST:PORT or a FILE.properties.");
    }
    // Notebooks run in another folder.
    Path file = Path.of(kafka).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file)) {
      throw misuse("There is no file " + file + ".");
    }
    return file.toString();
  }

  private KernelChoice checkedKernel(LabHome home) {
    if (!kernel.equals("jjava") && !kernel.equals("ijava")) {
      throw misuse("\"" + kernel + "\" is no kernel: use jjava or ijava.");
    }
    try {
      return KernelChoice.of(home, kernel, kernelJar);
    } catch (LabException e) {
      throw misuse(e.getMessage());
    }
  }

  private int showRunning(LabHome home) {
    Instant deadline = Instant.now().plus(OTHER_START_LIMIT);
    Optional<LabState> running = LabState.running(home);
    if (running.isEmpty()) {
      System.out.println("Another ./lab start is at work in this checkout: waiting for it …");
    }
    while (running.isEmpty()) {
      if (Instant.now().isAfter(deadline) || !LabLock.isTaken(home)) {
        throw new LabException(
            "The other ./lab start ended without a lab: see its messages, then run ./lab start.");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      running = LabState.running(home);
    }
    System.out.println("The lab runs already:  " + running.get().address());
    System.out.println("To stop it press Ctrl-C where it was started, or run ./lab stop.");
    if (!noBrowser) {
      Browser.open(running.get().address());
    }
    return 0;
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
