package streamlab.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import streamlab.exercise.Exercise;
import streamlab.notebook.Catalogue.Concept;
import streamlab.notebook.Catalogue.PlannedChapter;

/** Chapters and concepts of the exercises are the course's, and they stand in its order. */
final class CatalogueCourseRule implements ProjectRule {

  @Override
  public List<String> complaints(Project project) {
    Map<String, Concept> concepts = new HashMap<>();
    project.course().concepts().forEach(concept -> concepts.put(concept.id(), concept));
    List<String> chapters = project.course().chapters().stream().map(PlannedChapter::name).toList();
    List<String> complaints = new ArrayList<>();
    int before = -1;
    for (Exercise exercise : project.exercises()) {
      String line = project.line(exercise);
      unknown(exercise, concepts).ifPresent(sentence -> complaints.add(line + sentence));
      int chapter = chapters.indexOf(exercise.chapter());
      if (chapter < 0) {
        complaints.add(
            line
                + ": notebooks/catalogue/course.tsv has no chapter "
                + exercise.chapter()
                + ": take one from there.");
        continue;
      }
      misplaced(project.course().chapters().get(chapter), exercise, concepts)
          .ifPresent(sentence -> complaints.add(line + sentence));
      if (chapter < before) {
        complaints.add(
            line
                + ": its chapter comes before the one of the line above: put the lines into course"
                + " order.");
      }
      before = chapter;
    }
    return complaints;
  }

  private static Optional<String> unknown(Exercise exercise, Map<String, Concept> concepts) {
    return exercise.concepts().stream()
        .filter(id -> !concepts.containsKey(id))
        .findFirst()
        .map(
            id ->
                ": notebooks/catalogue/concepts.tsv has no concept \""
                    + id
                    + "\": take ids from there.");
  }

  private static Optional<String> misplaced(
      PlannedChapter chapter, Exercise exercise, Map<String, Concept> concepts) {
    Concept first = concepts.get(exercise.concepts().get(0));
    if (first != null && !first.notebook().equals(chapter.name())) {
      return Optional.of(
          ": its first concept "
              + first.id()
              + " is taught in "
              + first.notebook()
              + ": name that chapter.");
    }
    if (!chapter.half().equals(exercise.half())) {
      return Optional.of(
          ": "
              + chapter.name()
              + " is a chapter of the "
              + chapter.half()
              + " half: name the chapter's half.");
    }
    return Optional.empty();
  }
}
