package streamlab.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;
import streamlab.progress.Progress;
import streamlab.service.kafka.KafkaLocator;

/**
 * A copy of the checkout to measure grading in, with what is built and with right answers in place:
 * the learner's own files, progress and broker are not touched. What takes minutes to make is
 * linked.
 */
final class BenchCheckout {

  private static final Set<String> NOT_COPIED =
      Set.of(".git", ".lab", ".lab-progress.tsv", "surefire-reports", "failsafe-reports");

  private final LabHome home;

  private BenchCheckout(LabHome home) {
    this.home = home;
  }

  /** Copies a checkout that is set up and built. */
  static BenchCheckout of(LabHome real, Path folder) throws IOException {
    Files.walkFileTree(real.root(), new Copying(real.root(), folder));
    LabHome home = LabHome.at(folder);
    Files.createDirectories(home.file("stamps"));
    for (String each : List.of("venv", "cds")) {
      Files.createSymbolicLink(home.file(each), real.file(each).toRealPath());
    }
    for (String step : List.of("environment", "archive")) {
      String stamp = step + ".stamp";
      Files.copy(real.file("stamps", stamp), home.file("stamps", stamp));
    }
    BenchCheckout checkout = new BenchCheckout(home);
    checkout.putStartingPoints();
    return checkout;
  }

  /** A learner's answer may be half written, and Maven would compile it. */
  private void putStartingPoints() throws IOException {
    for (Exercise exercise : ExerciseCatalogue.of(home).exercises()) {
      Files.copy(
          exercise.startingPoint(home),
          exercise.answerFile(home),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  LabHome home() {
    return home;
  }

  /** Runs a program with this checkout's things and none of the learner's. */
  void prepare(Map<String, String> environment) {
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put(KafkaLocator.CHOICE, "local");
    environment.put(Progress.FOLDER, home.root().toString());
    environment.put("NO_COLOR", "1");
  }

  /** Copies files and folders with their times: they tell what is built. */
  private static final class Copying extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;

    Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    private Path target(Path source) {
      return to.resolve(from.relativize(source));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(from) && NOT_COPIED.contains(folder.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(target(folder));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!NOT_COPIED.contains(file.getFileName().toString())) {
        Files.copy(
            file, target(file), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.setLastModifiedTime(target(folder), Files.getLastModifiedTime(folder));
      return FileVisitResult.CONTINUE;
    }
  }
}
