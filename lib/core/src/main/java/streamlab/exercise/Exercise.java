package streamlab.exercise;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import streamlab.home.LabHome;

/**
 * An exercise as the catalogue lists it. Everything else follows from its name: {@code
 * tumbling-totals} is the interface {@code TumblingTotals} in the package {@code
 * streamlab.exercises.tumblingtotals}, answered by {@code MyTumblingTotals}, graded by {@code
 * TumblingTotalsGrader}.
 *
 * @param name what a learner types, such as {@code tumbling-totals}
 * @param id the id that never changes, such as {@code EX-60}; progress is kept under it
 * @param half {@code kafka} or {@code spark}
 * @param chapter the notebook that leads to it
 * @param concepts ids of the concepts it practises
 * @param needs what has to run for its grader: {@code java} (nothing), {@code kafka}, {@code
 *     spark}, {@code cassandra}, or several of them
 * @param seconds how long one fact may take on a machine with nothing else to do; several times
 *     what the solution takes
 * @param points the sum of its facts' points
 * @param title one line for lists
 */
public record Exercise(
    String name,
    String id,
    String half,
    String chapter,
    List<String> concepts,
    List<String> needs,
    int seconds,
    int points,
    String title)
    implements Serializable {

  private static final String EXERCISES = "streamlab.exercises.";

  /** The simple name of its interface. */
  public String typeName() {
    StringBuilder type = new StringBuilder();
    for (String word : name.split("-")) {
      type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return type.toString();
  }

  /** The last part of its packages' names. */
  public String packageName() {
    return name.replace("-", "");
  }

  /** The full name of its interface. */
  public String interfaceName() {
    return EXERCISES + packageName() + "." + typeName();
  }

  /** The full name of the class that learners write. */
  public String answerName() {
    return EXERCISES + packageName() + ".My" + typeName();
  }

  /** The full name of its grader. */
  public String graderName() {
    return EXERCISES + packageName() + "." + typeName() + "Grader";
  }

  /** The folder with its task, hints, interface and the learner's file. */
  public Path folder(LabHome home) {
    return home.root()
        .resolve(Path.of("exercises", half, "src", "main", "java", "streamlab", "exercises"))
        .resolve(packageName());
  }

  /** The file that learners write. */
  public Path answerFile(LabHome home) {
    return folder(home).resolve("My" + typeName() + ".java");
  }

  /** A copy of the learner's file as it was delivered. */
  public Path startingPoint(LabHome home) {
    return folder(home).resolve("starting-point.txt");
  }

  /** The grader's source. */
  public Path graderFile(LabHome home) {
    return home.root()
        .resolve(Path.of("exercises", half, "src", "test", "java", "streamlab", "exercises"))
        .resolve(packageName())
        .resolve(typeName() + "Grader.java");
  }

  /** The folder with solution, discussion, wrong answers ({@code wrong}) and others. */
  public Path solutionFolder(LabHome home) {
    return home.root()
        .resolve(Path.of("solutions", half, "src", "main", "java", "streamlab", "solutions"))
        .resolve(packageName());
  }
}
