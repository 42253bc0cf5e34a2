package streamlab.check.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.home.LabHome;

/**
 * An exercise under inspection, with the places of its files.
 *
 * @param home the checkout
 * @param exercise its line in the catalogue
 */
public record Subject(LabHome home, Exercise exercise) {

  /** The folder of its texts, its interface and its starting point. */
  public Path folder() {
    return exercise.folder(home);
  }

  /** One of its texts. */
  public Path file(String name) {
    return folder().resolve(name);
  }

  /** Its interface's source. */
  public Path interfaceFile() {
    return file(exercise.typeName() + ".java");
  }

  /** The folder of its solution. */
  public Path solutions() {
    return exercise.solutionFolder(home);
  }

  /** The folder of the right answers in other styles. */
  public Path right() {
    return solutions().resolve("right");
  }

  /** The folder of the wrong answers. */
  public Path wrong() {
    return solutions().resolve("wrong");
  }

  /** All folders of Java packages that it has, whether they are there or not. */
  public List<Path> packages() {
    return List.of(folder(), solutions(), right(), wrong());
  }

  /** Whether there is enough to compile: interface, starting point, grader, answers. */
  public boolean canBeBuilt() {
    return Files.isDirectory(solutions())
        && Stream.of(interfaceFile(), exercise.startingPoint(home), exercise.graderFile(home))
            .allMatch(Files::isRegularFile);
  }

  /** A path as complaints tell it: relative to the checkout, with slashes. */
  public String name(Path path) {
    return name(home, path);
  }

  static String name(LabHome home, Path path) {
    return home.root().relativize(path).toString().replace('\\', '/');
  }

  /** A file's content; empty when there is no such file. */
  public Optional<String> text(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new LabException(file + " can't be read (" + e.getMessage() + "): is it UTF-8?", e);
    }
  }

  /** The Java files of a folder in the order of their names; none when it is missing. */
  public List<Path> sources(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new LabException(folder + " can't be read (" + e.getMessage() + ").", e);
    }
  }
}
