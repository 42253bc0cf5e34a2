package streamlab.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A chapter's cells, one file each, in order. */
final class Cells {

  private static final String HISTORY_KEY = "HISTORY_LINE_%05d";

  private final List<String> texts;

  Cells(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** Reads the files of a folder in the order of their names. */
  static Cells in(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(Files.readString(file).strip());
      }
    }
    return new Cells(texts);
  }

  /** With a comment after the last cell, where stepping on would begin anew. */
  Cells withEnd(String comment) {
    List<String> all = new ArrayList<>(texts);
    all.add(comment);
    return new Cells(all);
  }

  int size() {
    return texts.size();
  }

  /**
   * The cells as JShell keeps its history: a line that goes on ends with a backslash, backslashes
   * at a line's end are doubled. JShell's own keys then do the stepping: Ctrl-O runs the line of
   * the history that is shown and brings the next one.
   */
  Map<String, String> asHistory() {
    Map<String, String> history = new LinkedHashMap<>();
    for (String text : texts) {
      String[] lines = text.split("\n");
      for (int i = 0; i < lines.length; i++) {
        String end = i + 1 < lines.length ? "\\" : "";
        String key = HISTORY_KEY.formatted(history.size());
        history.put(key, lines[i] + trailingBackslashes(lines[i]) + end);
      }
    }
    return history;
  }

  private static String trailingBackslashes(String line) {
    int kept = line.length();
    while (kept > 0 && line.charAt(kept - 1) == '\\') {
      kept--;
    }
    return line.substring(kept);
  }
}
