package streamlab.learner;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.home.LabHome;

/** The solution of an exercise with its discussion, and how a learner's file differs from it. */
public final class SolutionFiles {

  private static final int CONTEXT = 3;

  private final Path folder;

  /** The solution of an exercise of this checkout. */
  public SolutionFiles(LabHome home, Exercise exercise) {
    this.folder = exercise.solutionFolder(home);
  }

  /**
   * The source of the class marked with {@code @Solution}.
   *
   * @throws LabException when there is none
   */
  public Path source() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> read(file).lines().anyMatch(line -> line.strip().equals("@Solution")))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new LabException("There is no solution in " + folder + " yet."));
    } catch (IOException e) {
      throw new LabException("There is no solution in " + folder + " yet.", e);
    }
  }

  /** The discussion of alternatives, in Markdown; empty when there is none. */
  public String discussion() {
    Path file = folder.resolve("discussion.md");
    return Files.exists(file) ? read(file) : "";
  }

  /** What turns the learner's file into the solution, as a unified diff; empty when nothing. */
  public List<String> differences(Path learnersFile) {
    Path solution = source();
    List<String> before = read(learnersFile).lines().toList();
    List<String> after = read(solution).lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        learnersFile.getFileName().toString(),
        solution.getFileName().toString(),
        before,
        DiffUtils.diff(before, after),
        CONTEXT);
  }

  /** The text of one of these files. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new LabException(file + " can't be read (" + e.getMessage() + ").", e);
    }
  }
}
