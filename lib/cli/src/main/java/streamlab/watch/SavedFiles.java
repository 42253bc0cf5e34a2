package streamlab.watch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import streamlab.exercise.Exercise;
import streamlab.home.LabHome;

/**
 * Notices which exercises' files were saved, by looking at size and time again and again. The
 * operating system's file events would not come on network mounts and in WSL.
 *
 * <p>A save counts when two looks in a row find the same: an editor that is still writing is left
 * to finish. Some editors empty a file or take it away for a moment: without an answer there is
 * nothing to grade, and a file beside it has {@link #PATIENCE} to come back.
 */
final class SavedFiles {

  /** How long nothing is looked at; a save is noticed within this and {@link #SETTLING}. */
  static final Duration PAUSE = Duration.ofMillis(100);

  /** The pause before a second look at something new. */
  static final Duration SETTLING = Duration.ofMillis(25);

  /** After this time a file beside the answer is empty or gone because the learner wants it so. */
  static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Looking takes at most one part in so many of the time, on a slow mount, too. */
  private static final int SHARE = 5;

  private final LabHome home;
  private final List<Exercise> exercises;
  private final LongSupplier nanoTime;
  private final Map<Exercise, Map<String, Print>> settled = new HashMap<>();
  private final Map<Exercise, Change> changes = new HashMap<>();
  private long nextLook;

  /** What a look at a file finds. */
  private record Print(long size, FileTime time) {}

  /** Files that differ from the settled ones, and since when they are as they are. */
  private record Change(Map<String, Print> prints, long since) {}

  /** The learner's files of these exercises as they are now; what is saved from now on counts. */
  SavedFiles(LabHome home, List<Exercise> exercises, LongSupplier nanoTime) {
    this.home = home;
    this.exercises = List.copyOf(exercises);
    this.nanoTime = nanoTime;
    exercises.forEach(exercise -> settled.put(exercise, prints(exercise)));
    nextLook = nanoTime.getAsLong();
  }

  /** How long there is to wait before the next look, in nanoseconds; zero or less: it is due. */
  long untilNextLook() {
    return nextLook - nanoTime.getAsLong();
  }

  /** Looks at all files: the exercises of which something was saved and is complete. */
  List<Exercise> look() {
    long begin = nanoTime.getAsLong();
    List<Exercise> saved = new ArrayList<>();
    Duration pause = PAUSE;
    for (Exercise exercise : exercises) {
      Map<String, Print> now = prints(exercise);
      if (now.equals(settled.get(exercise))) {
        changes.remove(exercise);
      } else if (isNew(exercise, now, begin)) {
        pause = SETTLING;
      } else if (isComplete(exercise, changes.get(exercise), begin)) {
        settle(exercise, now);
        saved.add(exercise);
      }
    }
    long end = nanoTime.getAsLong();
    nextLook = end + Math.max(pause.toNanos(), (end - begin) * (SHARE - 1));
    return saved;
  }

  /** Takes the exercise's files as they are now for known: the lab itself wrote them. */
  void settle(Exercise exercise) {
    settle(exercise, prints(exercise));
  }

  private void settle(Exercise exercise, Map<String, Print> prints) {
    changes.remove(exercise);
    settled.put(exercise, prints);
  }

  private boolean isNew(Exercise exercise, Map<String, Print> now, long time) {
    Change before = changes.get(exercise);
    if (before != null && now.equals(before.prints())) {
      return false;
    }
    changes.put(exercise, new Change(now, time));
    return true;
  }

  private boolean isComplete(Exercise exercise, Change change, long time) {
    String answer = "My" + exercise.typeName() + ".java";
    if (!hasText(change.prints().get(answer))) {
      return false;
    }
    Map<String, Print> before = settled.get(exercise);
    boolean lost =
        before.keySet().stream()
            .anyMatch(name -> hasText(before.get(name)) && !hasText(change.prints().get(name)));
    return !lost || time - change.since() >= PATIENCE.toNanos();
  }

  private static boolean hasText(Print print) {
    return print != null && print.size() > 0;
  }

  private Map<String, Print> prints(Exercise exercise) {
    Set<String> ours = Set.of(exercise.typeName() + ".java", "package-info.java");
    Map<String, Print> prints = new HashMap<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(exercise.folder(home), "[!.#]*.java")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!ours.contains(name)) {
          addPrint(prints, name, file);
        }
      }
    } catch (IOException e) {
      // The folder is away for a moment, as when branches are switched: nothing is complete.
      return Map.of();
    }
    return prints;
  }

  private static void addPrint(Map<String, Print> prints, String name, Path file)
      throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      prints.put(name, new Print(attributes.size(), attributes.lastModifiedTime()));
    } catch (NoSuchFileException e) {
      // Renamed since the folder was listed; the next look finds what it became.
      prints.remove(name);
    }
  }
}
