package streamlab.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/**
 * All exercises in course order, as {@code exercises/catalogue.tsv} lists them: one line each, the
 * columns of {@link #HEADER} parted by tabs.
 *
 * @param exercises the exercises, first to last
 */
public record ExerciseCatalogue(List<Exercise> exercises) {

  /** The file's first line. */
  public static final String HEADER =
      "name\tid\thalf\tchapter\tconcepts\tneeds\tseconds\tpoints\ttitle";

  private static final int COLUMNS = HEADER.split("\t").length;

  /** Where the catalogue of a checkout lies. */
  public static Path file(LabHome home) {
    return home.root().resolve("exercises").resolve("catalogue.tsv");
  }

  /**
   * Reads the catalogue of a checkout.
   *
   * @throws LabException when a line is not as it should be, with its number
   */
  public static ExerciseCatalogue of(LabHome home) {
    Path file = file(home);
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
        throw new LabException(file + " must begin with the line \"" + HEADER + "\".");
      }
      List<Exercise> exercises = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        exercises.add(exercise(file, i + 1, lines.get(i)));
      }
      return new ExerciseCatalogue(List.copyOf(exercises));
    } catch (IOException e) {
      throw new LabException(file + " can't be read (" + e.getMessage() + ").", e);
    }
  }

  private static Exercise exercise(Path file, int number, String line) {
    String[] cells = line.split("\t", -1);
    try {
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException(cells.length + " columns instead of " + COLUMNS);
      }
      return new Exercise(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          list(cells[4]),
          list(cells[5]),
          Integer.parseInt(cells[6]),
          Integer.parseInt(cells[7]),
          cells[8]);
    } catch (IllegalArgumentException e) {
      throw new LabException(file + ", line " + number + ": " + e.getMessage() + ".", e);
    }
  }

  private static List<String> list(String cell) {
    return Arrays.asList(cell.split(",\\s*"));
  }

  /** The exercise with this id. */
  public Optional<Exercise> byId(String id) {
    return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }

  /**
   * The exercise a learner means: by name, by id, or by the beginning of its name when only one
   * begins so; upper and lower case are the same.
   *
   * @throws LabException when there is none or more than one, with what comes near
   */
  public Exercise find(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    List<Exercise> found =
        exercises.stream()
            .filter(each -> each.name().equals(wanted) || each.id().equalsIgnoreCase(word))
            .toList();
    if (found.isEmpty()) {
      found = exercises.stream().filter(each -> each.name().startsWith(wanted)).toList();
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw new LabException(
          "There is no exercise \"" + word + "\": ./lab list shows the names of all.");
    }
    throw new LabException(
        "\""
            + word
            + "\" may mean "
            + String.join(" or ", found.stream().map(Exercise::name).toList())
            + ": type a little more.");
  }

  /** The exercise with this interface. */
  public Optional<Exercise> ofInterface(Class<?> type) {
    return exercises.stream()
        .filter(each -> each.interfaceName().equals(type.getName()))
        .findFirst();
  }

  /** The exercise whose interface a class implements. */
  public Optional<Exercise> answeredBy(Class<?> answer) {
    return exercises.stream().filter(each -> isAnswer(each, answer)).findFirst();
  }

  private static boolean isAnswer(Exercise exercise, Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Class<?> one : each.getInterfaces()) {
        if (one.getName().equals(exercise.interfaceName()) || isAnswer(exercise, one)) {
          return true;
        }
      }
    }
    return false;
  }
}
