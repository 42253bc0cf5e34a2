package streamlab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseText;
import streamlab.markdown.TerminalMarkdown;

/** {@code lab task}. */
@Command(
    name = "task",
    description = "Shows what an exercise asks for, and the file to write it in.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./lab task partition-count"})
final class TaskCommand implements Callable<Integer> {

  static final int WIDTH = 80;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EXERCISE", description = "Its name, the beginning of it, or its id.")
  private String word;

  @Override
  public Integer call() {
    Course course = Course.here();
    Exercise exercise = course.find(spec, word);
    lines(course, exercise).forEach(System.out::println);
    return 0;
  }

  /** The task, where to write the answer and how to grade it. */
  static List<String> lines(Course course, Exercise exercise) {
    String task = new ExerciseText(course.home(), exercise).task();
    List<String> lines = new ArrayList<>(TerminalMarkdown.lines(task, WIDTH));
    lines.add("");
    lines.add("→ write your answer:");
    lines.add("  " + course.path(exercise.answerFile(course.home())));
    lines.add("→ then: ./lab grade " + exercise.name());
    return lines;
  }
}
