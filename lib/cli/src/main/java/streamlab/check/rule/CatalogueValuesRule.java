package streamlab.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import streamlab.exercise.Exercise;

/** Half, need, seconds, points and title of each exercise are such that it can be graded. */
final class CatalogueValuesRule implements ProjectRule {

  private static final Set<String> HALVES = Set.of("kafka", "spark");
  private static final Set<String> NEEDS = Set.of("java", "kafka", "spark", "cassandra");

  @Override
  public List<String> complaints(Project project) {
    List<String> complaints = new ArrayList<>();
    for (Exercise exercise : project.exercises()) {
      String line = project.line(exercise);
      if (!HALVES.contains(exercise.half())) {
        complaints.add(line + ": no half is called \"" + exercise.half() + "\": kafka or spark.");
      }
      for (String need : exercise.needs()) {
        if (!NEEDS.contains(need)) {
          complaints.add(line + ": \"" + need + "\" is no need: java, kafka, spark or cassandra.");
        }
      }
      if (exercise.needs().contains("spark") && exercise.half().equals("kafka")) {
        complaints.add(line + ": the Kafka half has no Spark: move it to the half spark.");
      }
      if (exercise.needs().contains("java") && exercise.needs().size() > 1) {
        complaints.add(line + ": java means that it needs nothing else.");
      }
      if (exercise.seconds() <= 0) {
        complaints.add(line + ": give a fact more than 0 seconds.");
      }
      if (exercise.points() <= 0) {
        complaints.add(line + ": give it more than 0 points.");
      }
      if (exercise.title().isBlank()) {
        complaints.add(line + ": give it a title.");
      }
    }
    return complaints;
  }
}
