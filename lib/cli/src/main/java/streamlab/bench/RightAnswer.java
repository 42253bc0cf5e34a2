package streamlab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.home.LabHome;

/** An exercise's solution, turned into the learner's class, in the learner's file of a copy. */
final class RightAnswer {

  private static final Pattern CLASS_NAME =
      Pattern.compile("(?m)^(?:public |final )*(?:class|record|enum) (\\w+)");

  private final Path file;
  private final String source;

  private RightAnswer(Path file, String source) {
    this.file = file;
    this.source = source;
  }

  static RightAnswer of(LabHome home, Exercise exercise) throws IOException {
    String solution = Files.readString(solution(home, exercise));
    return new RightAnswer(exercise.answerFile(home), asLearners(solution, exercise));
  }

  private static Path solution(LabHome home, Exercise exercise) throws IOException {
    Path folder = exercise.solutionFolder(home);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path each : sources) {
        if (Files.readString(each).contains("\n@Solution")) {
          return each;
        }
      }
    }
    throw new LabException("There is no solution in " + folder + ": nothing can be measured.");
  }

  /** The solution's source under the learner's package and class name. */
  static String asLearners(String solution, Exercise exercise) {
    Matcher name = CLASS_NAME.matcher(solution);
    if (!name.find()) {
      throw new LabException("The solution of " + exercise.name() + " has no class.");
    }
    return solution
        .replaceFirst("(?m)^package [\\w.]+;", "package " + packageOf(exercise.answerName()) + ";")
        .replaceAll("\\b" + name.group(1) + "\\b", "My" + exercise.typeName());
  }

  private static String packageOf(String className) {
    return className.substring(0, className.lastIndexOf('.'));
  }

  /** Saves it as an editor does, each time a little different. */
  void save(int round) throws IOException {
    Files.writeString(file, source + "// round " + round + "\n");
  }
}
