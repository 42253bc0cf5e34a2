package streamlab.notebooks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import streamlab.notebook.NotebookFile;

/**
 * Something that must be true of every notebook.
 *
 * @param name its name, which is also the folder of the notebook that breaks it
 * @param sentence what must be true
 * @param complaints finds what is wrong, in sentences that name the cell
 */
record Rule(String name, String sentence, Function<NotebookFile, List<String>> complaints) {

  static final List<Rule> ALL =
      Stream.of(FormRules.ALL, CodeRules.ALL, TextRules.ALL).flatMap(List::stream).toList();

  List<String> complaints(NotebookFile notebook) {
    return complaints.apply(notebook);
  }
}
