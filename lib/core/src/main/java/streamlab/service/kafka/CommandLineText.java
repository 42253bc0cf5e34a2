package streamlab.service.kafka;

import java.util.ArrayList;
import java.util.List;
import streamlab.error.LabException;

/** Splits a command as a shell would: blanks part words, single and double quotes keep them. */
public final class CommandLineText {

  private CommandLineText() {}

  /**
   * The words of a command.
   *
   * @throws LabException when a quote is not closed
   */
  public static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    char quote = 0;
    for (char c : command.strip().toCharArray()) {
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (Character.isWhitespace(c)) {
        if (word != null) {
          words.add(word.toString());
          word = null;
        }
      } else {
        word = word == null ? new StringBuilder() : word;
        if (c == '\'' || c == '"') {
          quote = c;
        } else {
          word.append(c);
        }
      }
    }
    if (quote != 0) {
      throw new LabException("The quote " + quote + " in this command is not closed: " + command);
    }
    if (word != null) {
      words.add(word.toString());
    }
    return words;
  }
}
