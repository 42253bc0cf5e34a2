package streamlab.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import streamlab.home.Classpath;
import streamlab.home.LabHome;

/**
 * Tells whether the jars of a half's exercises are older than what they are made of. Learners save
 * their files in the same folders; those are compiled when they are graded and do not count here,
 * and no more do the folders' times, which change when an editor replaces a file.
 */
final class ExerciseSources {

  private ExerciseSources() {}

  /** Whether the exercises of a half have to be built. */
  static boolean isStale(LabHome home, String half) {
    Path exercises = home.root().resolve("exercises");
    Path module = exercises.resolve(half);
    try {
      FileTime built = FileTime.fromMillis(Long.MAX_VALUE);
      for (Path jar : Classpath.exercises(home, half)) {
        FileTime time = Files.getLastModifiedTime(jar);
        built = time.compareTo(built) < 0 ? time : built;
      }
      for (Path pom : List.of(exercises.resolve("pom.xml"), module.resolve("pom.xml"))) {
        if (Files.exists(pom) && isNewer(pom, built)) {
          return true;
        }
      }
      return hasNewer(module.resolve("src"), built);
    } catch (IOException | UncheckedIOException e) {
      return true;
    }
  }

  private static boolean hasNewer(Path folder, FileTime built) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(ExerciseSources::counts).toList()) {
        if (isNewer(file, built)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A file that a learner deletes or renames at this moment is none of ours. */
  private static boolean isNewer(Path file, FileTime built) throws IOException {
    try {
      return Files.getLastModifiedTime(file).compareTo(built) > 0;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Of what lies in an exercise's folder, only its interface and its package's line are ours. */
  private static boolean counts(Path file) {
    String path = file.toString().replace('\\', '/');
    if (!path.contains("/src/main/java/streamlab/exercises/")) {
      return true;
    }
    String name = file.getFileName().toString();
    String folder = file.getParent().getFileName().toString();
    return name.equals("package-info.java")
        || name.toLowerCase(Locale.ROOT).equals(folder + ".java");
  }
}
