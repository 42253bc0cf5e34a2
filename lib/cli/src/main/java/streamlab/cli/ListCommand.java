package streamlab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import streamlab.exercise.Exercise;
import streamlab.progress.ExerciseState;

/** {@code lab list}. */
@Command(
    name = "list",
    description = "Lists the exercises in course order: chapter, points, what you passed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: ./lab list",
      "The arrow marks the next one. ./lab task EXERCISE shows what is asked."
    })
final class ListCommand implements Callable<Integer> {

  private static final int VERSION = 1;
  private static final int WIDTH = 80;

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Course course = Course.here();
    if (json) {
      Json.print(asMap(course));
    } else {
      lines(course).forEach(System.out::println);
    }
    course.warn();
    return 0;
  }

  static List<String> lines(Course course) {
    Optional<Exercise> next = course.next();
    List<String> lines = new ArrayList<>();
    lines.add(
        next.map(exercise -> "Next: " + exercise.name() + " (" + exercise.title() + ")")
            .orElse("You passed them all."));
    lines.add("");
    int name = width(course.exercises().stream().map(Exercise::name).toList(), "exercise");
    // What is left of 80 columns beside marks, gaps, points and state.
    int chapter =
        Math.min(
            width(course.exercises().stream().map(Exercise::chapter).toList(), "chapter"),
            WIDTH - name - 2 - 2 - 2 - 6 - 2 - 11);
    lines.add(line(" ", "exercise", name, "chapter", chapter, "points", "state"));
    int earned = 0;
    int of = 0;
    int passed = 0;
    for (Exercise exercise : course.exercises()) {
      ExerciseState state = course.state(exercise);
      String mark = state.passed() ? "✓" : next.filter(exercise::equals).isPresent() ? "→" : " ";
      lines.add(
          line(
              mark,
              exercise.name(),
              name,
              exercise.chapter(),
              chapter,
              points(exercise, state) + "/" + exercise.points(),
              state.status().words()));
      earned += points(exercise, state);
      of += exercise.points();
      passed += state.passed() ? 1 : 0;
    }
    lines.add("");
    lines.add(
        passed
            + " of "
            + course.exercises().size()
            + " passed, "
            + earned
            + " of "
            + of
            + " points. ./lab task EXERCISE shows what is asked.");
    return lines;
  }

  /** An exercise may have lost facts since. */
  private static int points(Exercise exercise, ExerciseState state) {
    return Math.min(state.bestPoints(), exercise.points());
  }

  private static int width(List<String> texts, String heading) {
    return texts.stream().mapToInt(String::length).reduce(heading.length(), Math::max);
  }

  private static String line(
      String mark,
      String name,
      int nameWidth,
      String chapter,
      int width,
      String points,
      String state) {
    String cut = chapter.length() <= width ? chapter : chapter.substring(0, width - 1) + "…";
    return mark
        + " "
        + padded(name, nameWidth)
        + "  "
        + padded(cut, width)
        + "  "
        + " ".repeat(Math.max(0, 6 - points.length()))
        + points
        + "  "
        + state;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static Map<String, Object> asMap(Course course) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("version", VERSION);
    map.put("next", course.next().map(Exercise::name).orElse(null));
    map.put("exercises", course.exercises().stream().map(each -> asMap(course, each)).toList());
    return map;
  }

  private static Map<String, Object> asMap(Course course, Exercise exercise) {
    ExerciseState state = course.state(exercise);
    Map<String, Object> points = new LinkedHashMap<>();
    points.put("earned", points(exercise, state));
    points.put("of", exercise.points());
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("exercise", exercise.name());
    map.put("id", exercise.id());
    map.put("title", exercise.title());
    map.put("chapter", exercise.chapter());
    map.put("state", state.status().key());
    map.put("points", points);
    map.put("tries", state.tries());
    map.put("hints", state.hintLevel());
    map.put("file", course.path(exercise.answerFile(course.home())));
    return map;
  }
}
