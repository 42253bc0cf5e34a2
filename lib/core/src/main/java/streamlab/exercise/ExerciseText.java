package streamlab.exercise;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** The texts of an exercise, read from the files beside its interface. */
public final class ExerciseText {

  /** The headings of the three hints in {@code hints.md}, from a nudge to almost the answer. */
  public static final List<String> HINT_LEVELS = List.of("Nudge", "Pointer", "Sketch");

  private final Path folder;

  /** The texts of an exercise of this checkout. */
  public ExerciseText(LabHome home, Exercise exercise) {
    this.folder = exercise.folder(home);
  }

  /** {@code task.md}: what to write, with sample input and expected output. */
  public String task() {
    return read("task.md");
  }

  /** {@code design.md}: objectives, what is out of scope, prerequisites; for teachers. */
  public String design() {
    return read("design.md");
  }

  /** The hints of {@code hints.md} in the order of {@link #HINT_LEVELS}; missing ones are empty. */
  public List<String> hints() {
    String text = read("hints.md");
    List<String> hints = new ArrayList<>();
    for (String level : HINT_LEVELS) {
      hints.add(section(text, level));
    }
    return hints;
  }

  private static String section(String text, String heading) {
    StringBuilder section = new StringBuilder();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        inside = line.substring(3).strip().equals(heading);
      } else if (inside) {
        section.append(line).append('\n');
      }
    }
    return section.toString().strip();
  }

  /**
   * {@code misconceptions.properties}: the sentence a learner reads, by the misconception's key.
   */
  public Map<String, String> misconceptions() {
    Path file = folder.resolve("misconceptions.properties");
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (NoSuchFileException e) {
      return Map.of();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> sentences.put(key, properties.getProperty(key)));
    return sentences;
  }

  /** The sentence of one misconception, if the exercise has it. */
  public Optional<String> misconception(String key) {
    return Optional.ofNullable(misconceptions().get(key));
  }

  private String read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static LabException unreadable(Path file, IOException e) {
    return new LabException(file + " can't be read (" + e.getMessage() + ").", e);
  }
}
