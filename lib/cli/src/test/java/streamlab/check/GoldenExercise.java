package streamlab.check;

import streamlab.exercise.Exercise;

/**
 * An exercise of a golden project, to be broken. In paths and texts {@code {folder}} is the
 * exercise's folder, {@code {solutions}} that of its solution, {@code {grader}} the grader's file,
 * {@code {Type}} its interface and {@code {package}} the last part of its packages' names.
 */
record GoldenExercise(GoldenProject project, String name) {

  private Exercise exercise() {
    return new Exercise(
        name, "", "kafka", "", java.util.List.of(), java.util.List.of("java"), 5, 5, "");
  }

  /** A text of the golden exercise as it is in this one. */
  String renamed(String text) {
    return text.replace("LargerNumber", exercise().typeName())
        .replace("largernumber", exercise().packageName())
        .replace(GoldenProject.EXERCISE, name);
  }

  String filledIn(String text) {
    return text.replace("{folder}", path(exercise().folder(project.home())))
        .replace("{solutions}", path(exercise().solutionFolder(project.home())))
        .replace("{grader}", path(exercise().graderFile(project.home())))
        .replace("{Type}", exercise().typeName())
        .replace("{package}", exercise().packageName())
        .replace("{name}", name);
  }

  private String path(java.nio.file.Path path) {
    return project.home().root().relativize(path).toString().replace('\\', '/');
  }

  GoldenExercise edit(String file, String old, String now) {
    project.edit(filledIn(file), filledIn(old), filledIn(now));
    return this;
  }

  GoldenExercise write(String file, String text) {
    project.write(filledIn(file), filledIn(text));
    return this;
  }

  GoldenExercise delete(String file) {
    project.delete(filledIn(file));
    return this;
  }

  /** Edits the starting point and its copy alike. */
  GoldenExercise editStub(String old, String now) {
    return edit("{folder}/My{Type}.java", old, now).edit("{folder}/starting-point.txt", old, now);
  }

  /** Adds a method or more to the grader. */
  GoldenExercise addToGrader(String code) {
    String text = project.read(filledIn("{grader}")).stripTrailing();
    String open = text.substring(0, text.length() - 1);
    return write("{grader}", open + "\n" + filledIn(code) + "\n}\n");
  }

  GoldenExercise points(int points) {
    String line =
        project
            .read("exercises/catalogue.tsv")
            .lines()
            .filter(each -> each.startsWith(name + "\t"))
            .findFirst()
            .orElseThrow();
    project.edit(
        "exercises/catalogue.tsv", line, line.replace("\t5\t5\t", "\t5\t" + points + "\t"));
    return this;
  }
}
