package streamlab.check.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import streamlab.check.rule.Subject;
import streamlab.error.LabException;

/**
 * The compiled classes of an exercise, loaded to be read and never run.
 *
 * @param type its interface
 * @param stub its starting point
 * @param grader its grader
 * @param solutions the classes beside the discussion, without {@code package-info}
 * @param right the classes of the folder {@code right}
 * @param wrong the classes of the folder {@code wrong}
 */
public record ExerciseClasses(
    Class<?> type,
    Class<?> stub,
    Class<?> grader,
    List<Class<?>> solutions,
    List<Class<?>> right,
    List<Class<?>> wrong) {

  /**
   * Loads the classes of an exercise.
   *
   * @throws LabException when a source does not hold the class it is named after
   */
  public static ExerciseClasses load(Subject subject, ClassLoader loader) {
    String solutions = "streamlab.solutions." + subject.exercise().packageName() + ".";
    return new ExerciseClasses(
        load(loader, subject, subject.exercise().interfaceName()),
        load(loader, subject, subject.exercise().answerName()),
        load(loader, subject, subject.exercise().graderName()),
        all(loader, subject, subject.solutions(), solutions),
        all(loader, subject, subject.right(), solutions + "right."),
        all(loader, subject, subject.wrong(), solutions + "wrong."));
  }

  private static List<Class<?>> all(
      ClassLoader loader, Subject subject, Path folder, String packageName) {
    List<Class<?>> classes = new ArrayList<>();
    for (Path source : subject.sources(folder)) {
      String name = source.getFileName().toString().replaceFirst("\\.java$", "");
      if (!name.equals("package-info")) {
        classes.add(load(loader, subject, packageName + name));
      }
    }
    return List.copyOf(classes);
  }

  private static Class<?> load(ClassLoader loader, Subject subject, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new LabException(
          subject.exercise().name()
              + " has no class "
              + name
              + " in the file of that name: check package and class name.",
          e);
    }
  }

  /** The file of an answer, as complaints tell it. */
  public static String place(Subject subject, Class<?> answer) {
    if (answer.getName().equals(subject.exercise().answerName())) {
      return subject.name(subject.exercise().startingPoint(subject.home()));
    }
    Path folder =
        answer.getPackageName().endsWith(".right")
            ? subject.right()
            : answer.getPackageName().endsWith(".wrong") ? subject.wrong() : subject.solutions();
    return subject.name(folder.resolve(answer.getSimpleName() + ".java"));
  }

  /** All answers that are no starting point. */
  Stream<Class<?>> answers() {
    return Stream.of(solutions, right, wrong).flatMap(List::stream);
  }
}
