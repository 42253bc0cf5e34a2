package streamlab.exercises.modernisecommands;

import java.util.List;
import streamlab.error.LabException;
import streamlab.service.kafka.CommandLineText;

/** An assignment as a shell takes it in which no variable is set yet. */
final class ShellLine {

  private ShellLine() {}

  /** Which variable a line hands on to programs, and its value; or the shell's objection. */
  static String exported(String line) {
    List<String> words;
    try {
      // Before a shell runs a line, it replaces each $NAME by its value.
      words = CommandLineText.words(line.replaceAll("\\$\\w+|\\$\\{\\w+}", ""));
    } catch (LabException e) {
      return e.getMessage();
    }
    if (words.isEmpty() || !words.get(0).equals("export")) {
      return "nothing is exported";
    }
    for (String word : words.subList(1, words.size())) {
      if (!word.matches("[A-Za-z_]\\w*(=.*)?")) {
        return "export: \"" + word + "\" is not a valid identifier";
      }
    }
    // A slash at the end of a folder changes nothing.
    return String.join(" ", words.subList(1, words.size()))
        .replaceFirst("=", " is ")
        .replaceFirst("/$", "");
  }
}
