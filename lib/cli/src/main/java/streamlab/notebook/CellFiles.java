package streamlab.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A notebook's code cells as files, one each, for tools that read plain Java. */
public final class CellFiles {

  private static final Pattern IMPORT = Pattern.compile("(import\\s[^;]+;)\\s*(?://.*)?");

  private CellFiles() {}

  /**
   * Writes {@code 01}, {@code 02}, … into a folder, in place of what was there. Each ends with a
   * comment that says which cell it is, and begins with its imports in one line.
   *
   * @return the folder
   */
  public static Path write(NotebookFile notebook, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    List<Cell> cells = notebook.codeCells();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      String label =
          "// %s, cell %d of %d: %s%s\n"
              .formatted(
                  notebook.chapter(),
                  i + 1,
                  cells.size(),
                  cell.id(),
                  cell.raises() ? " (it must fail)" : "");
      Files.writeString(
          folder.resolve("%02d".formatted(i + 1)), importsInOneLine(cell.source()) + "\n" + label);
    }
    return folder;
  }

  /**
   * JShell takes a line break before an import as part of it. The lines of all earlier snippets
   * then move, JShell compiles them anew, and their variables lose their values. That does not
   * happen when imports are typed one by one, nor in the notebook.
   */
  static String importsInOneLine(String source) {
    List<String> imports = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    boolean atTop = true;
    for (String line : source.lines().toList()) {
      Matcher matcher = IMPORT.matcher(line);
      if (atTop && matcher.matches()) {
        imports.add(matcher.group(1));
      } else {
        atTop &= line.isBlank() || line.startsWith("//");
        rest.add(line);
      }
    }
    if (imports.isEmpty()) {
      return source;
    }
    return String.join(" ", imports) + "\n" + String.join("\n", rest);
  }
}
