package streamlab.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;
import streamlab.grade.result.Verdict;
import streamlab.home.LabHome;

/** Three exercises in a folder, and pages that only say which they are. */
final class TestPages implements Pages {

  static final Exercise ONE = exercise("one", "kafka");
  static final Exercise TWO = exercise("two", "kafka");
  static final Exercise THREE = exercise("three", "spark");

  final LabHome home;
  final Set<Exercise> passed = new HashSet<>();
  private Instant time = Instant.parse("2026-01-01T00:00:00Z");

  TestPages(Path folder) {
    home = LabHome.at(folder);
    for (Exercise exercise : exercises()) {
      save(exercise, exercise.typeName() + ".java", "interface");
      save(exercise, answer(exercise), "starting point");
    }
  }

  private static Exercise exercise(String name, String half) {
    return new Exercise(name, "EX-" + name, half, "01", List.of(), List.of("java"), 5, 8, name);
  }

  static String answer(Exercise exercise) {
    return "My" + exercise.typeName() + ".java";
  }

  static GradeResult grade(Exercise exercise, Verdict verdict) {
    int earned = verdict == Verdict.PASSED ? 8 : 0;
    return new GradeResult(
        exercise.name(), verdict, earned, 8, List.of(), List.of(), "", List.of(), 0.1);
  }

  /** Writes a file, at a time later than any before: no file system is too coarse for this. */
  Path save(Exercise exercise, String name, String text) {
    time = time.plusSeconds(10);
    Path file = exercise.folder(home).resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return Files.setLastModifiedTime(file, FileTime.from(time));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Exercise> exercises() {
    return new ArrayList<>(List.of(ONE, TWO, THREE));
  }

  @Override
  public boolean isPassed(Exercise exercise) {
    return passed.contains(exercise);
  }

  @Override
  public Page task(Exercise exercise) {
    return Page.of("task of " + exercise.name());
  }

  @Override
  public Page graded(Exercise exercise, GradeResult result) {
    if (result.passed()) {
      passed.add(exercise);
    }
    return Page.of(exercise.name() + ": " + result.verdict().words());
  }

  @Override
  public Page hint(Exercise exercise) {
    return Page.of("hint for " + exercise.name());
  }

  @Override
  public Page list(Exercise current) {
    return Page.of("list at " + current.name());
  }

  @Override
  public Page reset(Exercise exercise) {
    save(exercise, answer(exercise), "starting point again");
    return Page.of("reset " + exercise.name());
  }

  @Override
  public Page solution(Exercise exercise) {
    return Page.of("solution of " + exercise.name());
  }
}
