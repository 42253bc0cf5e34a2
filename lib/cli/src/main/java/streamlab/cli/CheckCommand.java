package streamlab.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.check.CheckLines;
import streamlab.check.CheckReport;
import streamlab.check.LabCheck;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;
import streamlab.setup.Progress;
import streamlab.setup.Setup;

/** {@code lab check}. */
@Command(
    name = "check",
    description =
        "For authors: proves that every exercise is complete and its grader fair. Starting points"
            + " are not started, solutions and other right answers pass, and each wrong answer is"
            + " rejected by its own fact with its own misconception.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab check",
      "          ./lab check tumbling-totals --times 50",
      "Without an exercise, the catalogue, stray files, links and concepts are checked, too.",
      "Exit code: 0 nothing to mend, 1 problems, 2 there is no such exercise."
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "EXERCISE",
      description = "Names or ids; none means all of them and the project around them.")
  private List<String> words = List.of();

  @Option(
      names = "--times",
      paramLabel = "N",
      description = "Grade every answer N times and report verdicts that change.")
  private int times = 1;

  @Option(names = "--json", description = "Print the results as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    if (times < 1) {
      throw new ParameterException(spec.commandLine(), "--times is a number from 1 on.");
    }
    LabHome home = LabHome.find();
    List<Exercise> chosen = find(home);
    boolean terminal = Colours.isTerminal();
    Progress progress = json ? new Progress(System.err, false) : Progress.onConsole();
    new Setup(home, progress).ensureLibraryWithoutExercises();
    CheckLines lines = new CheckLines(json ? System.err : System.out, terminal && !json);
    LabCheck check = new LabCheck(home, lines, times);
    CheckReport report = words.isEmpty() ? check.all() : check.only(chosen);
    lines.end(report);
    if (json) {
      Json.print(report.asMap());
    }
    return report.passed() ? 0 : 1;
  }

  private List<Exercise> find(LabHome home) {
    if (words.isEmpty()) {
      return List.of();
    }
    ExerciseCatalogue catalogue = ExerciseCatalogue.of(home);
    try {
      return words.stream().map(catalogue::find).distinct().toList();
    } catch (LabException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
