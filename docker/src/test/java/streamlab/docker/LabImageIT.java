package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.process.Ports;

/**
 * The image of {@code docker/lab.Dockerfile}, built here. Variable {@code DEBIAN_IMAGE}: another
 * image than Debian's official one to build it on; {@code LAB_IMAGE}: one that is built already.
 */
@NeedsDocker
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("The lab's image")
class LabImageIT {

  private static final String BUILT = System.getenv("LAB_IMAGE");
  private static final String IMAGE = BUILT == null ? "stream-lab-test" : BUILT;
  private static final String BASE = "stream-lab-test-base";
  private static final Pattern ADDRESS =
      Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/lab\\S*\\?token=[0-9a-f]+");
  private static final long LIMIT_SECONDS = 180;

  private final Path root = LabHome.find().root();

  @BeforeAll
  void build(@TempDir Path nothing) throws Exception {
    if (BUILT != null) {
      return;
    }
    String debian = System.getenv().getOrDefault("DEBIAN_IMAGE", "debian:bookworm-slim");
    Path context = root.resolve("docker/src/test/docker");
    Path maven = Path.of(System.getProperty("user.home"), ".m2", "repository");
    Path certificates = Path.of("/usr/local/share/ca-certificates");
    Docker.lines(
        "build",
        "-t",
        BASE,
        "--build-arg",
        "BASE=" + debian,
        "--build-context",
        "certificates=" + (Files.isDirectory(certificates) ? certificates : nothing),
        "--build-context",
        "maven=" + maven,
        "-f",
        context.resolve("base.Dockerfile").toString(),
        context.toString());
    Docker.lines(
        "build",
        "-t",
        IMAGE,
        "--build-arg",
        "BASE_IMAGE=" + BASE,
        "-f",
        root.resolve("docker/lab.Dockerfile").toString(),
        root.toString());
  }

  private static List<String> run(String... words) throws Exception {
    List<String> all =
        // Without a network a container does not know its own name, unless it is this one.
        new ArrayList<>(
            List.of("run", "--rm", "--network", "none", "--hostname", "localhost", IMAGE));
    all.addAll(List.of(words));
    return Docker.lines(all.toArray(String[]::new));
  }

  @Test
  @DisplayName("runs as a normal user")
  void noRoot() throws Exception {
    assertEquals(List.of("1000"), run("id", "-u"));
    assertNotEquals("", run("sh", "-c", "ls .lab/venv").get(0));
  }

  @Test
  @DisplayName("is well, without any network: the doctor's checks")
  void doctor() throws Exception {
    List<String> lines = run("./lab", "doctor");
    assertTrue(lines.contains("All is well."), lines::toString);
  }

  @Test
  @DisplayName("runs a chapter without any network, with nothing to set up")
  void notebook() throws Exception {
    List<String> lines = run("./lab", "run", "01");
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("01-events")), lines::toString);
    assertTrue(lines.stream().noneMatch(line -> line.contains("Library")), lines::toString);
  }

  @Test
  @DisplayName("prints the address to open, which this machine reaches, and ends at once")
  void serves() throws Exception {
    int port = Ports.free();
    String container =
        Docker.lines(
                "run",
                "-d",
                "-p",
                "127.0.0.1:" + port + ":" + port,
                IMAGE,
                "./lab",
                "start",
                "--no-browser",
                "--listen",
                "0.0.0.0",
                "--port",
                "" + port)
            .get(0);
    try {
      assertEquals(200, Web.status(awaitAddress(container)));
      assertEquals(403, Web.status("http://127.0.0.1:" + port + "/api/contents"));
      long begin = System.nanoTime();
      Docker.lines("stop", "--time", "60", container);
      long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
      assertTrue(took < 45, "it did not follow the signal: " + took + " s");
    } finally {
      Docker.lines("rm", "-f", "-v", container);
    }
  }

  private static String awaitAddress(String container) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (System.nanoTime() < deadline) {
      String log = String.join("\n", Docker.lines("logs", container));
      Matcher address = ADDRESS.matcher(log);
      if (address.find()) {
        return address.group();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
    throw new AssertionError("no address: " + Docker.lines("logs", container));
  }

  @Test
  @DisplayName("starts as Binder starts one, by Jupyter's own command, with the lab's kernels")
  void binder() throws Exception {
    List<String> kernels = run("jupyter", "kernelspec", "list");
    for (String half : List.of("streamlab-kafka", "streamlab-spark")) {
      assertTrue(kernels.stream().anyMatch(line -> line.contains(half)), kernels::toString);
    }
    int port = Ports.free();
    String container =
        Docker.lines(
                "run",
                "-d",
                "-e",
                "JUPYTER_TOKEN=binder",
                "-p",
                "127.0.0.1:" + port + ":8888",
                IMAGE,
                "jupyter",
                "lab",
                "--ip=0.0.0.0",
                "--port=8888",
                "--no-browser")
            .get(0);
    try {
      String address = "http://127.0.0.1:" + port + "/api/kernelspecs?token=binder";
      Web.await(address, LIMIT_SECONDS);
      assertTrue(Web.text(address).contains("streamlab-kafka"));
    } finally {
      Docker.lines("rm", "-f", "-v", container);
    }
  }

  @Test
  @DisplayName("makes a classroom machine with a broker beside it, of which nothing is left")
  void classroom() throws Exception {
    String project = "stream-lab-class-" + ProcessHandle.current().pid();
    int port = Ports.free();
    Map<String, String> variables =
        Map.of(
            "LAB_IMAGE",
            IMAGE,
            "LAB_PORT",
            "" + port,
            "KAFKA_PORT",
            Integer.toString(Ports.free()));
    String file = root.resolve("docker/compose.yaml").toString();
    String[] compose = {"compose", "-p", project, "-f", file};
    try {
      Docker.lines(variables, with(compose, "up", "-d", "--wait", "--no-build"));
      String lab = Docker.lines(variables, with(compose, "ps", "-q", "lab")).get(0);
      assertEquals(200, Web.status(awaitAddress(lab)));
      String log = String.join("\n", Docker.lines("logs", lab));
      assertTrue(log.contains("Kafka at kafka:19092"), log);
    } finally {
      Docker.lines(variables, with(compose, "--profile", "*", "down", "--volumes"));
    }
    assertEquals(List.of(), Docker.remains(project));
  }

  private static String[] with(String[] first, String... more) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
