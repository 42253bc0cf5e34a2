package streamlab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.learner.LearnerFile;
import streamlab.learner.SolutionFiles;
import streamlab.markdown.TerminalMarkdown;
import streamlab.progress.ExerciseState;

/** {@code lab solution}. */
@Command(
    name = "solution",
    description = "Shows a solution, its discussion and what differs from yours, once you passed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab solution partition-count",
      "          ./lab solution partition-count --spoil    before you passed"
    })
final class SolutionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EXERCISE", description = "Its name, the beginning of it, or its id.")
  private String word;

  @Option(names = "--spoil", description = "Show it although you did not pass yet.")
  private boolean spoil;

  @Override
  public Integer call() {
    Course course = Course.here();
    Exercise exercise = course.find(spec, word);
    course.warn();
    if (!course.state(exercise).passed() && !spoil) {
      throw new LabException(locked(course, exercise));
    }
    lines(course, exercise).forEach(System.out::println);
    return 0;
  }

  /** Why the solution is not shown yet. */
  static String locked(Course course, Exercise exercise) {
    ExerciseState state = course.state(exercise);
    return "The solution opens when an answer of yours has passed (so far: "
        + state.status().words()
        + ", "
        + state.bestPoints()
        + " of "
        + exercise.points()
        + " points): ./lab hint "
        + exercise.name()
        + " helps, ./lab solution "
        + exercise.name()
        + " --spoil shows it all the same.";
  }

  /** Solution, discussion, and what differs from the learner's file. */
  static List<String> lines(Course course, Exercise exercise) {
    SolutionFiles solution = new SolutionFiles(course.home(), exercise);
    List<String> lines = new ArrayList<>();
    title("Solution: " + course.path(solution.source()), lines);
    SolutionFiles.read(solution.source()).stripTrailing().lines().forEach(lines::add);
    lines.add("");
    lines.addAll(TerminalMarkdown.lines(solution.discussion(), TaskCommand.WIDTH));
    LearnerFile file = new LearnerFile(course.home(), exercise);
    // Who wrote in a notebook or elsewhere has nothing here to compare.
    if (file.isTouched()) {
      differences(solution.differences(file.path()), lines);
    }
    return lines;
  }

  private static void differences(List<String> differences, List<String> lines) {
    lines.add("");
    title(
        differences.isEmpty()
            ? "Your file is the solution, letter by letter."
            : "From yours (-) to the solution (+)",
        lines);
    differences.forEach(line -> lines.add(Colours.difference(line)));
  }

  private static void title(String text, List<String> lines) {
    lines.add(text);
    lines.add("-".repeat(Math.min(TaskCommand.WIDTH, text.length())));
  }
}
