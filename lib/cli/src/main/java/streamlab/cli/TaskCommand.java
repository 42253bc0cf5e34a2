package streamlab.cli;

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
    String task = new ExerciseText(course.home(), exercise).task();
    TerminalMarkdown.lines(task, WIDTH).forEach(System.out::println);
    System.out.println();
    System.out.println("→ write your answer:");
    System.out.println("  " + course.path(exercise.answerFile(course.home())));
    System.out.println("→ then: ./lab grade " + exercise.name());
    return 0;
  }
}
