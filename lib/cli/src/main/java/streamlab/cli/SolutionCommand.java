package streamlab.cli;

import java.nio.file.Path;
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
    ExerciseState state = course.state(exercise);
    course.warn();
    if (!state.passed() && !spoil) {
      throw new LabException(
          "The solution opens when an answer of yours has passed (so far: "
              + state.status().words()
              + ", "
              + state.bestPoints()
              + " of "
              + exercise.points()
              + " points): ./lab hint "
              + exercise.name()
              + " helps, --spoil shows it all the same.");
    }
    SolutionFiles solution = new SolutionFiles(course.home(), exercise);
    title("Solution: " + course.path(solution.source()));
    System.out.println(SolutionFiles.read(solution.source()).stripTrailing());
    System.out.println();
    TerminalMarkdown.lines(solution.discussion(), TaskCommand.WIDTH).forEach(System.out::println);
    differences(course, exercise, solution);
    return 0;
  }

  private static void differences(Course course, Exercise exercise, SolutionFiles solution) {
    LearnerFile file = new LearnerFile(course.home(), exercise);
    if (!file.isTouched()) {
      // They wrote in a notebook or elsewhere: the starting point has nothing to compare.
      return;
    }
    Path learners = file.path();
    List<String> differences = solution.differences(learners);
    System.out.println();
    title(
        differences.isEmpty()
            ? "Your file is the solution, letter by letter."
            : "From yours (-) to the solution (+)");
    differences.forEach(line -> System.out.println(Colours.difference(line)));
  }

  private static void title(String text) {
    System.out.println(text);
    System.out.println("-".repeat(Math.min(TaskCommand.WIDTH, text.length())));
  }
}
