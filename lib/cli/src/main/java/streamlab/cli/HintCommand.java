package streamlab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseText;
import streamlab.markdown.TerminalMarkdown;

/** {@code lab hint}. */
@Command(
    name = "hint",
    description = "Shows the next hint for an exercise: a nudge, then a pointer, then a sketch.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab hint partition-count",
      "          ./lab hint partition-count --level 1     the first one again"
    })
final class HintCommand implements Callable<Integer> {

  private static final int LEVELS = ExerciseText.HINT_LEVELS.size();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EXERCISE", description = "Its name, the beginning of it, or its id.")
  private String word;

  @Option(
      names = "--level",
      paramLabel = "N",
      description = "This hint, 1 to 3, instead of the next one.")
  private Integer level;

  @Override
  public Integer call() {
    if (level != null && (level < 1 || level > LEVELS)) {
      throw new ParameterException(
          spec.commandLine(), "--level is a number from 1 to " + LEVELS + ".");
    }
    Course course = Course.here();
    Exercise exercise = course.find(spec, word);
    lines(course, exercise, level).forEach(System.out::println);
    course.warn();
    return 0;
  }

  /**
   * A hint, and how many are left; notes that it was read.
   *
   * @param levelOrNull which, from 1; null for the next one
   */
  static List<String> lines(Course course, Exercise exercise, Integer levelOrNull) {
    int taken = course.state(exercise).hintLevel();
    int shown = levelOrNull != null ? levelOrNull : Math.min(taken + 1, LEVELS);
    List<String> lines = new ArrayList<>(text(course, exercise, shown));
    lines.add("");
    lines.add(left(exercise, shown));
    if (shown > taken) {
      course.progress().hintTaken(exercise, shown);
    }
    return lines;
  }

  private static List<String> text(Course course, Exercise exercise, int level) {
    String kind = ExerciseText.HINT_LEVELS.get(level - 1).toLowerCase(Locale.ROOT);
    String text = new ExerciseText(course.home(), exercise).hints().get(level - 1);
    String title = "## " + exercise.name() + ": hint " + level + " of " + LEVELS + ", a " + kind;
    return TerminalMarkdown.lines(title + "\n\n" + text, TaskCommand.WIDTH);
  }

  private static String left(Exercise exercise, int shown) {
    int more = LEVELS - shown;
    return switch (more) {
      case 0 -> "That was the last hint; --level 1 shows the first one again.";
      case 1 -> "One more is left: ./lab hint " + exercise.name();
      default -> more + " more are left: ./lab hint " + exercise.name();
    };
  }
}
