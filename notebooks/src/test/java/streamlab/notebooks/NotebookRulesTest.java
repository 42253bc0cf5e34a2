package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookFile;
import streamlab.notebook.NotebookFinder;

@DisplayName("Each notebook")
class NotebookRulesTest {

  private static final Path BROKEN = Path.of("src/test/resources/broken");
  private static final Path SOUND = Path.of("src/test/resources/sound/03-run-a-broker.ipynb");

  @TestFactory
  Stream<DynamicNode> keepsTheRules() {
    return new NotebookFinder(LabHome.find())
        .all().stream()
            .map(NotebookFile::read)
            .map(
                notebook ->
                    dynamicContainer(
                        notebook.name(), Rule.ALL.stream().map(rule -> test(rule, notebook))));
  }

  private static DynamicTest test(Rule rule, NotebookFile notebook) {
    return dynamicTest(
        rule.sentence(),
        () ->
            assertEquals(
                List.of(), rule.complaints(notebook), notebook.name() + ": " + rule.sentence()));
  }

  @Test
  @DisplayName("of the examples that is sound keeps all rules")
  void soundNotebookKeepsAllRules() {
    assertEquals(List.of(), brokenRules(SOUND));
  }

  @TestFactory
  @DisplayName("of the examples that breaks a rule is caught by that rule and no other")
  Stream<DynamicTest> brokenNotebooksAreCaught() {
    return Rule.ALL.stream()
        .map(
            rule ->
                dynamicTest(
                    rule.name(),
                    () -> assertEquals(List.of(rule.name()), brokenRules(example(rule)))));
  }

  private static Path example(Rule rule) throws java.io.IOException {
    try (Stream<Path> files = Files.list(BROKEN.resolve(rule.name()))) {
      List<Path> notebooks = files.filter(file -> file.toString().endsWith(".ipynb")).toList();
      assertTrue(notebooks.size() == 1, "one example for " + rule.name());
      return notebooks.get(0);
    }
  }

  private static List<String> brokenRules(Path file) {
    NotebookFile notebook = NotebookFile.read(file);
    return Rule.ALL.stream()
        .filter(rule -> !rule.complaints(notebook).isEmpty())
        .map(Rule::name)
        .toList();
  }
}
