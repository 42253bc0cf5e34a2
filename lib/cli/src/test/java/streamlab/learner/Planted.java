package streamlab.learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;

/** A checkout with three exercises that hold nothing but the learner's files. */
final class Planted {

  static final String START = "class Start {}\n";

  final LabHome home;
  final ExerciseCatalogue catalogue;

  Planted(Path root) throws IOException {
    home = LabHome.at(root);
    catalogue =
        new ExerciseCatalogue(
            List.of(exercise("first-loop"), exercise("first-loop-again"), exercise("last")));
    for (Exercise exercise : catalogue.exercises()) {
      save(exercise.answerFile(home), START);
      save(exercise.startingPoint(home), START);
    }
  }

  private static Exercise exercise(String name) {
    return new Exercise(name, "EX-" + name, "kafka", "01", List.of(), List.of("java"), 5, 1, name);
  }

  Exercise get(int index) {
    return catalogue.exercises().get(index);
  }

  static void save(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
