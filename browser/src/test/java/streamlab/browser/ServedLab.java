package streamlab.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import streamlab.home.LabHome;
import streamlab.launch.LabState;
import streamlab.notebook.NotebookFile;
import streamlab.process.Ports;
import streamlab.progress.Progress;
import streamlab.service.kafka.KafkaLocator;
import streamlab.setup.Setup;

/**
 * {@code ./lab start --no-browser} in a checkout of its own: what the build made, a copy of the
 * notebooks, and the Python environment of the real checkout, so that nothing is set up twice and a
 * developer's running lab is left alone.
 */
final class ServedLab implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final LabHome home;
  private final Process process;
  private final LabState state;

  private ServedLab(LabHome home, Process process, LabState state) {
    this.home = home;
    this.process = process;
    this.state = state;
  }

  /** Starts a lab and waits until its pages are served. */
  static ServedLab start(Path folder) throws IOException {
    LabHome real = LabHome.find();
    new Setup(real, new streamlab.setup.Progress(System.out, false)).ensure();
    LabHome home = checkout(real, folder);
    Path log = folder.resolveSibling("lab.log");
    Process process = lab(home, log, "start", "--no-browser", "--port", "" + Ports.free());
    try {
      await(
          () -> LabState.running(home).isPresent() || !process.isAlive(), "the lab to run: " + log);
      LabState state =
          LabState.running(home)
              .orElseThrow(() -> new AssertionError("the lab did not start, see " + log));
      return new ServedLab(home, process, state);
    } catch (Throwable e) {
      process.destroy();
      throw e;
    }
  }

  private static LabHome checkout(LabHome real, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("notebooks"));
    for (String part : List.of("lib", "exercises", "solutions", ".mvn")) {
      Files.createSymbolicLink(folder.resolve(part), real.root().resolve(part));
    }
    for (String part : List.of("lab", "pom.xml")) {
      Files.copy(
          real.root().resolve(part), folder.resolve(part), StandardCopyOption.COPY_ATTRIBUTES);
    }
    for (String part : List.of("", "catalogue", "images")) {
      copyFiles(
          real.root().resolve("notebooks").resolve(part), folder.resolve("notebooks/" + part));
    }
    LabHome home = LabHome.at(folder);
    Files.createDirectories(home.file("stamps"));
    for (String each : List.of("venv", "cds")) {
      Files.createSymbolicLink(home.file(each), real.file(each).toRealPath());
    }
    for (String step : List.of("environment", "archive")) {
      Files.copy(real.file("stamps", step + ".stamp"), home.file("stamps", step + ".stamp"));
    }
    return home;
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static Process lab(LabHome home, Path log, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(home.root().resolve("lab").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put(KafkaLocator.CHOICE, "local");
    builder.environment().put(Progress.FOLDER, home.root().toString());
    return builder.start();
  }

  /** The address that {@code ./lab status} tells: the first page, with the token. */
  String address() {
    return state.address();
  }

  /** A notebook's address; what was open before is forgotten. */
  String address(String notebook) {
    return origin() + "/lab/tree/" + notebook + "?reset&token=" + state.token();
  }

  String origin() {
    return "http://127.0.0.1:" + state.port();
  }

  /** Puts a notebook beside the chapters. */
  void plant(Path notebook) throws IOException {
    Files.copy(notebook, home.root().resolve("notebooks").resolve(notebook.getFileName()));
  }

  /** The file name of a chapter, such as {@code 03-run-a-broker.ipynb}. */
  String chapter(String number) throws IOException {
    try (Stream<Path> files = Files.list(home.root().resolve("notebooks"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(number + "-") && name.endsWith(".ipynb"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("there is no chapter " + number));
    }
  }

  /** How many cells of code a notebook has. */
  int codeCells(String notebook) {
    Path file = home.root().resolve("notebooks").resolve(notebook);
    return NotebookFile.read(file).codeCells().size();
  }

  /** Ends all kernels, so that the next notebook has the machine for itself. */
  void endKernels() throws IOException, InterruptedException {
    for (String id : ids(send("GET", "/api/kernels"))) {
      send("DELETE", "/api/kernels/" + id);
    }
  }

  private static List<String> ids(String json) {
    return Stream.of(json.split("\"id\": *\"")).skip(1).map(rest -> rest.split("\"")[0]).toList();
  }

  private String send(String method, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "token " + state.token())
            .timeout(LIMIT)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    Process stop = lab(home, home.root().resolveSibling("lab.log"), "stop");
    if (!stop.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      stop.destroyForcibly();
    }
    process.destroy();
    if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private static void await(BooleanSupplier fact, String what) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!fact.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain for " + what);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }
}
