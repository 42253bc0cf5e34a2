package streamlab.check.rule;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;

/** All files and folders that the exercises of the catalogue are made of. */
final class Mould {

  private static final List<String> HALVES = List.of("kafka", "spark");
  private static final Set<String> TEXTS =
      Set.of(
          "starting-point.txt",
          "task.md",
          "hints.md",
          "design.md",
          "misconceptions.properties",
          "package-info.java");

  private final Path root;
  private final Set<Path> files = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();
  private final Set<Path> sourceFolders = new HashSet<>();
  private final Set<Path> testFolders = new HashSet<>();

  Mould(Project project) {
    root = project.home().root();
    addFile(ExerciseCatalogue.file(project.home()));
    // What the JSON of a grade means, for programs.
    addFile(root.resolve(Path.of("exercises", "grade-result.md")));
    for (String top : List.of("exercises", "solutions")) {
      addFile(root.resolve(top).resolve("pom.xml"));
      for (String half : HALVES) {
        addFile(root.resolve(top).resolve(half).resolve("pom.xml"));
      }
    }
    for (String half : HALVES) {
      testFolders.add(root.resolve(Path.of("solutions", half, "src", "test")));
    }
    project.exercises().forEach(exercise -> add(new Subject(project.home(), exercise)));
  }

  private void add(Subject subject) {
    Exercise exercise = subject.exercise();
    addFile(subject.interfaceFile());
    addFile(exercise.answerFile(subject.home()));
    TEXTS.forEach(text -> addFile(subject.file(text)));
    addFile(subject.solutions().resolve("discussion.md"));
    // A grader may be parted into small classes; what it is made of stays in its package. In the
    // exercise's folder other classes would be taken for the learner's.
    addSources(exercise.graderFile(subject.home()).getParent());
    addSources(subject.solutions());
    addSources(subject.right());
    addSources(subject.wrong());
  }

  private void addFile(Path file) {
    files.add(file);
    addFolder(file.getParent());
  }

  private void addSources(Path folder) {
    sourceFolders.add(folder);
    addFolder(folder);
  }

  private void addFolder(Path folder) {
    for (Path each = folder; !each.equals(root); each = each.getParent()) {
      folders.add(each);
    }
  }

  boolean hasFolder(Path folder) {
    return folders.contains(folder);
  }

  /** The grader's own tests lie with the solutions, as they grade those. */
  boolean isTests(Path folder) {
    return testFolders.contains(folder);
  }

  boolean hasFile(Path file) {
    return files.contains(file)
        || (file.toString().endsWith(".java") && sourceFolders.contains(file.getParent()));
  }
}
