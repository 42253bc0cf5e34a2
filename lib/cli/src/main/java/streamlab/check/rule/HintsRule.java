package streamlab.check.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.ExerciseText;

/** There is a hint on each level, and none that no level shows. */
final class HintsRule implements Rule {

  private static final String HEADING = "## ";

  @Override
  public List<String> complaints(Subject subject) {
    Path file = subject.file("hints.md");
    if (subject.text(file).isEmpty()) {
      return List.of();
    }
    List<String> complaints = new ArrayList<>();
    List<String> hints = new ExerciseText(subject.home(), subject.exercise()).hints();
    for (int level = 0; level < hints.size(); level++) {
      if (hints.get(level).isBlank()) {
        complaints.add(
            subject.name(file)
                + " has no text under \""
                + HEADING
                + ExerciseText.HINT_LEVELS.get(level)
                + "\": write hint "
                + (level + 1)
                + " of "
                + hints.size()
                + ".");
      }
    }
    subject
        .text(file)
        .orElse("")
        .lines()
        .filter(line -> line.startsWith(HEADING))
        .map(line -> line.substring(HEADING.length()).strip())
        .filter(heading -> !ExerciseText.HINT_LEVELS.contains(heading))
        .forEach(
            heading ->
                complaints.add(
                    subject.name(file)
                        + " has a heading \""
                        + heading
                        + "\", which no learner sees: the levels are "
                        + String.join(", ", ExerciseText.HINT_LEVELS)
                        + "."));
    return complaints;
  }
}
