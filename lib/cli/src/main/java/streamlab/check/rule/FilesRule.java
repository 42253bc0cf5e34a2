package streamlab.check.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every file an exercise is made of is there. */
final class FilesRule implements Rule {

  @Override
  public List<String> complaints(Subject subject) {
    List<String> complaints = new ArrayList<>();
    if (!Files.isDirectory(subject.folder())) {
      complaints.add(
          subject.name(subject.folder())
              + " is missing: write the exercise or take "
              + subject.exercise().name()
              + " off exercises/catalogue.tsv.");
    } else {
      complaints.addAll(missing(subject, exerciseFiles(subject)));
    }
    if (!Files.isDirectory(subject.solutions())) {
      complaints.add(
          subject.name(subject.solutions()) + " is missing: write the solution with its answers.");
    } else {
      complaints.addAll(missing(subject, solutionFiles(subject)));
    }
    return complaints;
  }

  private static Map<Path, String> exerciseFiles(Subject subject) {
    String type = subject.exercise().typeName();
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(subject.interfaceFile(), "write the interface that answers implement");
    files.put(
        subject.exercise().answerFile(subject.home()),
        "write the starting point, which throws NotStarted");
    files.put(
        subject.exercise().startingPoint(subject.home()), "copy My" + type + ".java to this file");
    files.put(
        subject.file("task.md"), "write the task, with sample input and expected output as tables");
    files.put(
        subject.file("hints.md"), "write three hints under ## Nudge, ## Pointer and ## Sketch");
    files.put(subject.file("design.md"), "write ten lines on objectives, prerequisites and scope");
    files.put(subject.file("misconceptions.properties"), "write a sentence for each misconception");
    files.put(
        subject.exercise().graderFile(subject.home()),
        "write the grader with five to twelve facts");
    return files;
  }

  private static Map<Path, String> solutionFiles(Subject subject) {
    return Map.of(
        subject.solutions().resolve("discussion.md"),
        "discuss the solution, the alternatives and their price");
  }

  private static List<String> missing(Subject subject, Map<Path, String> files) {
    return files.entrySet().stream()
        .filter(file -> !Files.isRegularFile(file.getKey()))
        .map(file -> subject.name(file.getKey()) + " is missing: " + file.getValue() + ".")
        .toList();
  }
}
