package streamlab.check.rule;

import java.nio.file.Path;
import java.util.List;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;
import streamlab.notebook.Catalogue;
import streamlab.notebook.NotebookFile;
import streamlab.notebook.NotebookFinder;

/** The project under inspection. */
record Project(
    LabHome home, List<Exercise> exercises, Catalogue course, List<NotebookFile> notebooks) {

  static Project of(LabHome home) {
    return new Project(
        home,
        ExerciseCatalogue.of(home).exercises(),
        Catalogue.of(home),
        new NotebookFinder(home).all().stream().map(NotebookFile::read).toList());
  }

  /** The place of an exercise in the catalogue, as complaints tell it. */
  String line(Exercise exercise) {
    return name(ExerciseCatalogue.file(home))
        + ", line "
        + (exercises.indexOf(exercise) + 2)
        + " ("
        + exercise.name()
        + ")";
  }

  String name(Path path) {
    return Subject.name(home, path);
  }
}
