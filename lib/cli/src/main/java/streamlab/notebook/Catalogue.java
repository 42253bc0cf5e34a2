package streamlab.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/**
 * What the course teaches, as listed in {@code notebooks/catalogue}: every concept with its one
 * notebook, the notebooks in reading order, and the concepts that wait for their notebook.
 *
 * @param concepts all concepts in the order of their ids
 * @param chapters all notebooks of the course in reading order, written or not
 * @param waiting ids of concepts that are not taught yet
 */
public record Catalogue(
    List<Concept> concepts, List<PlannedChapter> chapters, Set<String> waiting) {

  /**
   * One thing to learn.
   *
   * @param id such as {@code K04-07}
   * @param notebook the name of the notebook that teaches it
   * @param kind {@code run} or {@code explain}, with {@code +exercise} where its source sets a task
   *     and {@code +ex} where the course does
   * @param title its name
   */
  public record Concept(String id, String notebook, String kind, String title) {}

  /**
   * A notebook of the course's plan.
   *
   * @param name such as {@code 03-run-a-broker}
   * @param half {@code kafka} or {@code spark}
   * @param optional whether a reader may leave it out
   */
  public record PlannedChapter(String name, String half, boolean optional) {}

  /** Reads the catalogue of a checkout. */
  public static Catalogue of(LabHome home) {
    return read(home.root().resolve("notebooks").resolve("catalogue"));
  }

  /** Reads a catalogue's folder. */
  public static Catalogue read(Path folder) {
    List<Concept> concepts = new ArrayList<>();
    for (String[] row : rows(folder.resolve("concepts.tsv"), 4)) {
      concepts.add(new Concept(row[0], row[1], row[2], row[3]));
    }
    List<PlannedChapter> chapters = new ArrayList<>();
    for (String[] row : rows(folder.resolve("course.tsv"), 2)) {
      chapters.add(new PlannedChapter(row[0], row[1], row.length > 2));
    }
    Set<String> waiting = new LinkedHashSet<>();
    rows(folder.resolve("not-yet-taught.txt"), 1).forEach(row -> waiting.add(row[0]));
    return new Catalogue(List.copyOf(concepts), List.copyOf(chapters), waiting);
  }

  private static List<String[]> rows(Path file, int columns) {
    try {
      List<String[]> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        String[] row = line.split("\t");
        if (row.length < columns) {
          throw new LabException(file + " has a line with too few columns: \"" + line + "\".");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new LabException(file + " can't be read (" + e.getMessage() + ").", e);
    }
  }
}
