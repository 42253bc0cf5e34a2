package streamlab.students;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;
import streamlab.progress.Progress;

/**
 * A copy of this checkout's exercises, solutions and built jars, in which a learner may write
 * without spoiling ours.
 */
final class LearnersCheckout {

  private static final long LIMIT_SECONDS = 120;

  private final LabHome home;

  private LearnersCheckout(LabHome home) {
    this.home = home;
  }

  /** What a command wrote, and how it ended. */
  record Ended(int exit, String out, String errors) {}

  static LearnersCheckout in(Path folder) throws IOException {
    Path from = LabHome.find().root();
    LearnersCheckout checkout = new LearnersCheckout(LabHome.at(folder));
    for (String tree : List.of("exercises", "solutions")) {
      checkout.copy(from.resolve(tree), folder.resolve(tree));
    }
    for (String module : List.of("core", "broker", "cassandra", "spark", "cli")) {
      Path target = Path.of("lib", module, "target");
      checkout.copy(from.resolve(target), folder.resolve(target));
    }
    for (String half : List.of("kafka", "spark")) {
      for (Path jar : Classpath.exercises(checkout.home, half)) {
        // Maven leaves a jar alone whose content stays the same; it is up to date all the same.
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
      }
    }
    return checkout;
  }

  /** Sources and jars, without what compilers and tests left beside them. */
  private void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = from.relativize(file).toString().replace('\\', '/');
        boolean built =
            path.matches("(.*/)?target/.*") || from.getFileName().toString().equals("target");
        if (!built || path.matches("(.*target/)?(lib/)?[^/]*(\\.jar|classpath\\.txt)")) {
          Path target = to.resolve(path);
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  LabHome home() {
    return home;
  }

  Exercise exercise(String name) {
    return ExerciseCatalogue.of(home).find(name);
  }

  /** Runs the command line as the script calls it, and waits for its end. */
  Ended lab(String... words) throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                JvmFlags.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstreamlab.home=" + home.root(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dsun.stderr.encoding=UTF-8",
                "-jar",
                home.root().resolve("lib/cli/target/streamlab-cli.jar").toString()));
    command.addAll(List.of(words));
    Path out = Files.createTempFile("lab", ".out");
    Path errors = Files.createTempFile("lab", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.root().toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile());
    builder.environment().remove(Progress.FOLDER);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("lab " + String.join(" ", words) + " did not end");
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(errors));
  }
}
