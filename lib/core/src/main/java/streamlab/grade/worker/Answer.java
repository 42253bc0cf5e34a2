package streamlab.grade.worker;

import java.io.File;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * Which answer to grade: the learner's own file in the checkout, a file from anywhere, or a
 * compiled class.
 *
 * @param file the file given instead of the learner's own; null for the others
 * @param className the compiled class; null for the others
 */
public record Answer(File file, String className) implements Serializable {

  /** The learner's own file in the exercise's folder. */
  public static Answer own() {
    return new Answer(null, null);
  }

  /** A source file from anywhere, whatever its class and package are called. */
  public static Answer file(Path file) {
    return new Answer(file.toAbsolutePath().toFile(), null);
  }

  /** A class on the grader's class path: a solution, a wrong answer. */
  public static Answer ofClass(String className) {
    return new Answer(null, className);
  }
}
