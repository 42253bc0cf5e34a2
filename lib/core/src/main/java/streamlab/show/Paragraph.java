package streamlab.show;

import java.util.ArrayList;
import java.util.List;

/** Prose for a terminal, broken into lines at its blanks. */
public final class Paragraph {

  private Paragraph() {}

  /**
   * Breaks a text; a word that is too long, such as a path, gets a line of its own.
   *
   * @param first what the first line begins with; the others are indented as far
   * @param width how many characters a line may have
   */
  public static List<String> lines(String first, String text, int width) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(first.length());
    String start = first;
    for (String given : text.lines().toList()) {
      StringBuilder line = new StringBuilder(start);
      boolean empty = true;
      for (String word : given.strip().split(" ")) {
        if (!empty && line.length() + 1 + word.length() > width) {
          lines.add(line.toString().stripTrailing());
          line = new StringBuilder(indent);
          empty = true;
        }
        line.append(empty ? "" : " ").append(word);
        empty = false;
      }
      lines.add(line.toString().stripTrailing());
      start = indent;
    }
    return lines;
  }
}
