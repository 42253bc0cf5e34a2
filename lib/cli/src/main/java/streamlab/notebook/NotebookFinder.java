package streamlab.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** Finds notebooks by what a reader types: a number, a name or a path. */
public final class NotebookFinder {

  private static final String ENDING = ".ipynb";
  private static final int SUGGESTIONS = 3;

  private final Path folder;

  /** Finds notebooks of a checkout. */
  public NotebookFinder(LabHome home) {
    this.folder = home.root().resolve("notebooks");
  }

  /** Every notebook of the course, in reading order. */
  public List<Path> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The notebook meant by {@code "03"}, {@code "3"}, {@code "03-run-a-broker"} or a path.
   *
   * @throws LabException when there is none; its message names the nearest ones
   */
  public Path find(String wanted) {
    Path path = Path.of(wanted);
    if (wanted.endsWith(ENDING) && Files.isRegularFile(path)) {
      return path.toAbsolutePath().normalize();
    }
    String name = path.getFileName() == null ? wanted : path.getFileName().toString();
    String plain = name.replaceFirst("\\.ipynb$", "");
    return all().stream()
        .filter(file -> isMeant(name(file), plain))
        .findFirst()
        .orElseThrow(() -> new LabException(unknown(wanted, plain)));
  }

  private static boolean isMeant(String name, String wanted) {
    String number = name.split("-", 2)[0];
    String title = name.substring(Math.min(name.length(), number.length() + 1));
    return name.equals(wanted)
        || number.equals(wanted)
        || title.equals(wanted)
        || (wanted.length() == 1 && number.equals("0" + wanted));
  }

  private String unknown(String wanted, String plain) {
    List<String> names = all().stream().map(NotebookFinder::name).toList();
    if (names.isEmpty()) {
      return "There is no notebook " + wanted + ": " + folder + " holds none.";
    }
    String nearest =
        names.stream()
            .sorted(Comparator.comparingInt(name -> distance(name, plain)))
            .limit(SUGGESTIONS)
            .collect(Collectors.joining(", "));
    return "There is no notebook " + wanted + "; the nearest are " + nearest + ".";
  }

  /** The name of a notebook, such as {@code 03-run-a-broker}. */
  public static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ipynb$", "");
  }

  /** The smaller of the edit distances to the whole name, its number and its title. */
  private static int distance(String name, String wanted) {
    return Stream.concat(Stream.of(name), Stream.of(name.split("-", 2)))
        .mapToInt(part -> edits(part, wanted))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int edits(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int substitution = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
