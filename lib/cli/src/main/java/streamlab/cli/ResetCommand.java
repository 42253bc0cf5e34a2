package streamlab.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.exercise.Exercise;
import streamlab.learner.LearnerFile;

/** {@code lab reset}. */
@Command(
    name = "reset",
    description = "Brings an exercise's file back to its starting point; keeps yours beside it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./lab reset partition-count", "What you passed stays passed."})
final class ResetCommand implements Callable<Integer> {

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

  /** Resets the file and tells where everything is. */
  static List<String> lines(Course course, Exercise exercise) {
    LearnerFile file = new LearnerFile(course.home(), exercise);
    Optional<Path> kept = file.reset();
    List<String> lines = new ArrayList<>();
    lines.add(exercise.name() + " is at its starting point:");
    lines.add("  " + course.path(file.path()));
    kept.ifPresent(
        copy -> {
          lines.add("What you had written is kept:");
          lines.add("  " + course.path(copy));
        });
    return lines;
  }
}
