package streamlab.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;
import streamlab.grade.result.Verdict;
import streamlab.home.LabHome;

/**
 * What a learner tried and passed in a checkout, kept in its file {@code .lab-progress.tsv}. Kept
 * by the exercises' ids, so that new exercises and new names lose nothing. Nothing here throws: a
 * disk that is full must not keep a learner from a verdict; {@link #warnings()} tells of it.
 * Thread-safe; other processes' events are seen.
 */
public final class Progress {

  /** Variable that names another folder to keep the file in: for tests and demonstrations. */
  public static final String FOLDER = "STREAMLAB_PROGRESS";

  private final ProgressLog log;
  private final List<String> warnings = new ArrayList<>();
  private Map<String, ExerciseState> states = Map.of();
  private String seen = "";

  private Progress(Path root) {
    this.log = new ProgressLog(root, this::warn);
  }

  /** The progress in a checkout, or in the folder that {@value #FOLDER} names. */
  public static Progress of(LabHome home) {
    String elsewhere = System.getenv().getOrDefault(FOLDER, "");
    return new Progress(elsewhere.isBlank() ? home.root() : Path.of(elsewhere));
  }

  /** How far the learner is with an exercise. */
  public synchronized ExerciseState state(Exercise exercise) {
    refresh();
    return states.getOrDefault(exercise.id(), ExerciseState.UNTOUCHED);
  }

  /**
   * Notes a grade; an untouched starting point is none.
   *
   * @param entrance where the answer came from: {@code notebook}, {@code file}, {@code watch}, …
   */
  public void graded(Exercise exercise, GradeResult result, String entrance) {
    if (result.verdict() != Verdict.NOT_STARTED) {
      note(
          Event.now(
              exercise.id(),
              Event.GRADED,
              result.verdict().key(),
              result.earned(),
              result.of(),
              entrance));
    }
  }

  /**
   * Notes that a hint was read.
   *
   * @param level from 1
   */
  public void hintTaken(Exercise exercise, int level) {
    note(Event.now(exercise.id(), Event.HINT, Integer.toString(level), 0, 0, ""));
  }

  /** What the learner should know about the file, each in a sentence; mostly nothing. */
  public synchronized List<String> warnings() {
    return List.copyOf(warnings);
  }

  private synchronized void note(Event event) {
    try {
      if (!log.append(event)) {
        warnNewer();
      }
    } catch (IOException e) {
      warn(
          "Your progress could not be saved in "
              + log.file()
              + " ("
              + e.getMessage()
              + "): is the disk full or read-only?");
    }
  }

  private void refresh() {
    try {
      String now = stamp();
      if (!now.equals(seen)) {
        states = states(log.read());
        // What others add while it is read makes another stamp, and is read next time.
        seen = now;
      }
    } catch (IOException e) {
      warn("Your progress in " + log.file() + " can't be read (" + e.getMessage() + ").");
    }
  }

  private String stamp() throws IOException {
    if (!Files.exists(log.file())) {
      return "none";
    }
    FileTime time = Files.getLastModifiedTime(log.file());
    return Files.size(log.file()) + " " + time;
  }

  private Map<String, ExerciseState> states(LogText text) {
    if (text.newer()) {
      warnNewer();
    }
    Map<String, ExerciseState> folded = new HashMap<>();
    for (String line : text.lines()) {
      Event.read(line)
          .ifPresent(
              event ->
                  folded.merge(
                      event.exercise(),
                      ExerciseState.UNTOUCHED.after(event),
                      (before, first) -> before.after(event)));
    }
    return folded;
  }

  private void warnNewer() {
    warn(
        "Your progress in "
            + log.file()
            + " was written by a newer Stream Lab: it is read as far as possible and not changed;"
            + " update this checkout to go on with it.");
  }

  private synchronized void warn(String sentence) {
    if (!warnings.contains(sentence)) {
      warnings.add(sentence);
    }
  }
}
