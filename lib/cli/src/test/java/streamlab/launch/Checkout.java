package streamlab.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.ChildProcess;
import streamlab.process.JvmFlags;
import streamlab.setup.ArchiveStep;
import streamlab.setup.EnvironmentStep;
import streamlab.setup.KernelChoice;
import streamlab.setup.Progress;
import streamlab.setup.Setup;
import streamlab.setup.Step;

/**
 * A checkout for one test: the jars of the real one, its Python environment and class-data archives
 * by a link, and a state of its own, so that tests and a developer's running lab never meet.
 */
final class Checkout {

  /** Enough for the slowest machine; a test that waits so long has failed. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  private final LabHome home;

  private Checkout(LabHome home) {
    this.home = home;
  }

  static Checkout in(Path folder) throws IOException, InterruptedException {
    Checkout checkout = withJars(folder);
    checkout.plantExercises();
    checkout.borrow(LabHome.find());
    return checkout;
  }

  /** With the library alone: no Python, no archives. */
  static Checkout withJars(Path folder) throws IOException {
    LabHome real = LabHome.find();
    Path root = Files.createDirectories(folder);
    for (String module : List.of("core", "broker", "cassandra", "spark", "cli")) {
      copyJars(real.root(), root, "lib/" + module + "/target");
    }
    copyJars(real.root(), root, "lib/cli/target/lib");
    return new Checkout(LabHome.at(root));
  }

  private static void copyJars(Path from, Path to, String folder) throws IOException {
    Files.createDirectories(to.resolve(folder));
    try (Stream<Path> files = Files.list(from.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(folder).resolve(file.getFileName());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Exercises are built after this module; for starting and stopping a lab, empty jars do. */
  private void plantExercises() throws IOException {
    for (String half : List.of("kafka", "spark")) {
      for (Path jar : Classpath.exercises(home, half)) {
        Files.createDirectories(jar.getParent());
        new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
      }
    }
  }

  /** What takes minutes to make is made once, in the real checkout, and borrowed. */
  private void borrow(LabHome real) throws IOException, InterruptedException {
    for (Step step :
        List.of(
            new EnvironmentStep(real, System.getenv()),
            new ArchiveStep(real, KernelChoice.jjava(real)))) {
      if (!step.isDone()) {
        new Progress(System.out, false).line(step.title(), step::run);
      }
    }
    Files.createDirectories(home.file("stamps"));
    for (String folder : List.of("venv", "cds")) {
      Files.createSymbolicLink(home.file(folder), real.file(folder).toRealPath());
    }
    for (String step : List.of("environment", "archive")) {
      Files.copy(real.file("stamps", step + ".stamp"), home.file("stamps", step + ".stamp"));
    }
  }

  LabHome home() {
    return home;
  }

  /** Everything set up, so that what is measured is the start alone. */
  Checkout setUp() {
    new Setup(home, new Progress(System.out, false)).ensure(KernelChoice.jjava(home));
    return this;
  }

  /** The command line as the script calls it. */
  List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(JvmFlags.java());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.add("-Dstreamlab.home=" + home.root());
    command.add("-jar");
    command.add(home.root().resolve("lib/cli/target/streamlab-cli.jar").toString());
    command.addAll(List.of(words));
    return command;
  }

  /** Runs a command to its end. */
  ChildProcess.Result run(String... words) throws IOException, InterruptedException {
    return new ChildProcess(command(words)).in(home.root()).run(LIMIT);
  }
}
