package streamlab.learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.home.LabHome;

/** The file in which a learner answers an exercise. */
public final class LearnerFile {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

  private final Path file;
  private final Path startingPoint;

  /** The learner's file for an exercise of this checkout; it may be missing. */
  public LearnerFile(LabHome home, Exercise exercise) {
    this.file = exercise.answerFile(home);
    this.startingPoint = exercise.startingPoint(home);
  }

  /** Where it lies. */
  public Path path() {
    return file;
  }

  /** Whether the learner wrote anything in it. */
  public boolean isTouched() {
    return Files.exists(file) && !Arrays.equals(bytes(file), bytes(startingPoint));
  }

  /** When it was saved last; the beginning of time when it is missing. */
  public FileTime saved() {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /**
   * Brings the starting point back. What was there is kept beside it, under a name that neither the
   * compiler nor the grader takes for Java.
   *
   * @return the copy that was kept; nothing when the file was untouched or missing
   * @throws LabException when a file can't be read or written; then nothing was changed
   */
  public Optional<Path> reset() {
    byte[] start = bytes(startingPoint);
    try {
      Optional<Path> kept = isTouched() ? Optional.of(keep()) : Optional.empty();
      Files.write(file, start);
      return kept;
    } catch (IOException e) {
      throw new LabException(
          file + " can't be written (" + e.getMessage() + "): is the disk full or read-only?", e);
    }
  }

  private Path keep() throws IOException {
    String name = file.getFileName() + ".before-" + TIME.format(LocalDateTime.now());
    Path copy = file.resolveSibling(name + ".txt");
    for (int i = 2; Files.exists(copy); i++) {
      copy = file.resolveSibling(name + "-" + i + ".txt");
    }
    return Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new LabException(
          file + " is missing: git checkout -- \"" + file + "\" brings it back.", e);
    } catch (IOException e) {
      throw new LabException(file + " can't be read (" + e.getMessage() + ").", e);
    }
  }
}
