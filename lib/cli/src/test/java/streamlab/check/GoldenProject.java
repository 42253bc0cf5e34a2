package streamlab.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;

/** A copy of the project in the folder golden/check, to be broken. */
final class GoldenProject {

  static final String EXERCISE = "larger-number";

  private static final Path GOLDEN = Path.of("src/test/resources/golden/check");

  private final Path root;
  private int exercises = 1;

  GoldenProject(Path root) throws IOException {
    this.root = root;
    for (Path file : filesBelow(GOLDEN)) {
      copy(file, root.resolve(GOLDEN.relativize(file)));
    }
  }

  LabHome home() {
    return LabHome.at(root);
  }

  /** Gives it the library of the checkout under test, so that it can be graded. */
  GoldenProject withLibrary() throws IOException {
    for (String file : new String[] {"classpath.txt", "streamlab-core.jar"}) {
      String path = "lib/core/target/" + file;
      copy(LabHome.find().root().resolve(path), root.resolve(path));
    }
    return this;
  }

  /** The golden exercise itself. */
  GoldenExercise exercise() {
    return new GoldenExercise(this, EXERCISE);
  }

  /** Another exercise of this name, which is the same otherwise. */
  GoldenExercise exercise(String name) throws IOException {
    GoldenExercise copy = new GoldenExercise(this, name);
    for (Path file : filesBelow(GOLDEN)) {
      String path = GOLDEN.relativize(file).toString().replace('\\', '/');
      if (path.contains("/largernumber/")) {
        write(copy.renamed(path), copy.renamed(Files.readString(file)));
      }
    }
    exercises++;
    String id = "EX-%02d".formatted(exercises);
    String catalogue = read("exercises/catalogue.tsv");
    String line = catalogue.lines().skip(1).findFirst().orElseThrow();
    String own = line.replace(EXERCISE, name).replace("EX-01", id);
    write("exercises/catalogue.tsv", catalogue + own + "\n");
    return copy;
  }

  String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GoldenProject write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces what must be there. */
  GoldenProject edit(String path, String old, String now) {
    String text = read(path);
    assertTrue(text.contains(old), path + " holds \"" + old + "\"");
    return write(path, text.replace(old, now));
  }

  /** Deletes a file, or a folder with all that is in it. */
  GoldenProject delete(String path) {
    try (Stream<Path> files = Files.walk(root.resolve(path))) {
      for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CheckReport check(int times) {
    return new LabCheck(
            home(), new CheckLines(new PrintStream(OutputStream.nullOutputStream()), false), times)
        .all();
  }

  int listed() {
    return ExerciseCatalogue.of(home()).exercises().size();
  }

  private static Iterable<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }
}
