package streamlab.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import streamlab.exercise.Exercise;

/** Names and ids of exercises are well formed, and each is there once. */
final class CatalogueNamesRule implements ProjectRule {

  @Override
  public List<String> complaints(Project project) {
    List<String> complaints = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> packages = new HashSet<>();
    for (Exercise exercise : project.exercises()) {
      String line = project.line(exercise);
      if (!exercise.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        complaints.add(line + ": a name is small letters and digits with hyphens between words.");
      } else if (!packages.add(exercise.packageName())) {
        complaints.add(
            line
                + ": another exercise has the name "
                + exercise.name()
                + " or its package: choose another.");
      }
      if (!exercise.id().matches("EX-\\d\\d")) {
        complaints.add(line + ": \"" + exercise.id() + "\" is no id: write EX- and two digits.");
      } else if (!seen.add(exercise.id())) {
        complaints.add(line + ": " + exercise.id() + " is another exercise's id: take a free one.");
      }
    }
    return complaints;
  }
}
