package streamlab.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.exercise.Exercise;
import streamlab.setup.Progress;
import streamlab.setup.Setup;
import streamlab.watch.Watch;

/** {@code lab watch}. */
@Command(
    name = "watch",
    description = "Grades what you save, in about a second, with single keys for all else.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab watch                     where you are in the course",
      "          ./lab watch partition-count",
      "Keys: n next, h hint, l list, r reset, s solution, q quit. Without a terminal",
      "a key is a line of its own. Nothing goes on by itself: n does."
    })
final class WatchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "EXERCISE",
      description = "Where to begin: its name, the beginning of it, or its id.")
  private String word;

  @Override
  public Integer call() throws InterruptedException {
    Course course = Course.here();
    Exercise first = word == null ? atHand(course) : course.find(spec, word);
    new Setup(course.home(), Progress.onConsole()).ensureLibrary();
    course.warn();
    boolean colours = Colours.wanted() == Ansi.ON;
    new Watch(course.home(), new LabPages(course), Colours.isTerminal(), colours).run(first);
    return 0;
  }

  /** What the learner works on, or what comes next when that is passed. */
  private static Exercise atHand(Course course) {
    Exercise last = course.choice().atHand().exercise();
    Optional<Exercise> next = course.next();
    return course.state(last).passed() ? next.orElse(last) : last;
  }
}
