package streamlab.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;
import streamlab.learner.ExerciseChoice;
import streamlab.progress.ExerciseState;
import streamlab.progress.Progress;

/** What commands about exercises have at hand: the catalogue and the learner's progress. */
record Course(LabHome home, ExerciseCatalogue catalogue, Progress progress) {

  static Course here() {
    LabHome home = LabHome.find();
    return new Course(home, ExerciseCatalogue.of(home), Progress.of(home));
  }

  /** The exercise that a word on the command line means. */
  Exercise find(CommandSpec spec, String word) {
    try {
      return catalogue.find(word);
    } catch (LabException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  ExerciseState state(Exercise exercise) {
    return progress.state(exercise);
  }

  ExerciseChoice choice() {
    return new ExerciseChoice(home, catalogue, exercise -> state(exercise).passed());
  }

  List<Exercise> exercises() {
    return catalogue.exercises();
  }

  Optional<Exercise> next() {
    return choice().next();
  }

  /** From the checkout on, as a learner reads it. */
  String path(java.nio.file.Path file) {
    return file.startsWith(home.root())
        ? home.root().relativize(file).toString().replace('\\', '/')
        : file.toString();
  }

  /** Tells what is the matter with the file of the progress, if anything. */
  void warn() {
    progress.warnings().forEach(System.err::println);
  }
}
