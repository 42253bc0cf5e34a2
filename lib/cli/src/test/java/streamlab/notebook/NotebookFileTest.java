package streamlab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;

@DisplayName("A notebook's file")
class NotebookFileTest {

  private static final String JSON =
      """
      {"cells": [
        {"cell_type": "markdown", "id": "title", "metadata": {"concepts": ["K04-01"]},
         "source": ["# One\\n", "\\n", "Two"]},
        {"cell_type": "code", "id": "fails", "metadata": {"tags": ["raises-exception"]},
         "execution_count": null, "outputs": [], "source": "int x = 1;\\nint y = 2;"},
        {"cell_type": "code", "id": "ran", "metadata": {},
         "execution_count": 3, "outputs": [], "source": []}],
       "metadata": {"kernelspec": {"name": "streamlab-spark"},
                    "streamlab": {"chapter": "30", "minutes": 40}},
       "nbformat": 4, "nbformat_minor": 5}
      """;

  @TempDir Path folder;

  @Test
  @DisplayName("tells kernel, half, chapter and cells, however the source is written")
  void reads() throws IOException {
    NotebookFile notebook = notebook();
    assertEquals("30-model", notebook.name());
    assertEquals("spark", notebook.half());
    assertEquals("30", notebook.chapter());
    assertEquals(40, notebook.minutes());
    assertEquals(
        List.of("# One\n\nTwo", "int x = 1;\nint y = 2;", ""),
        notebook.cells().stream().map(Cell::source).toList());
    assertEquals(List.of("K04-01"), notebook.cells().get(0).concepts());
    assertTrue(notebook.cells().get(1).raises());
    assertFalse(notebook.cells().get(1).hasOutputs());
    assertTrue(notebook.cells().get(2).hasOutputs(), "an execution count is an output, too");
  }

  @Test
  @DisplayName("becomes one file of plain Java per code cell")
  void writesCells() throws IOException {
    Path cells = CellFiles.write(notebook(), folder.resolve("cells"));
    assertEquals(
        "int x = 1;\nint y = 2;\n// 30, cell 1 of 2: fails (it must fail)\n",
        Files.readString(cells.resolve("01")));
    CellFiles.write(notebook(), cells);
    try (var files = Files.list(cells)) {
      assertEquals(2, files.count(), "files of an earlier time are gone");
    }
  }

  @Test
  @DisplayName("has its imports in the first line of the plain Java, where JShell wants them")
  void importsComeFirst() {
    assertEquals(
        "import a.*; import static b.C.*;\n// why\n\nvar x = 1;\nimport d.*;",
        CellFiles.importsInOneLine(
            "// why\nimport a.*;  // for x\nimport static b.C.*;\n\nvar x = 1;\nimport d.*;"));
    assertEquals("var x = 1;", CellFiles.importsInOneLine("var x = 1;"));
  }

  @Test
  @DisplayName("that is none is refused in one sentence")
  void refusesOtherFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("no.ipynb"), "{ not json");
    String sentence = assertThrows(LabException.class, () -> NotebookFile.read(file)).getMessage();
    assertEquals(1, sentence.lines().count());
    assertTrue(sentence.contains("no.ipynb is not a notebook"), sentence);
  }

  private NotebookFile notebook() throws IOException {
    return NotebookFile.read(Files.writeString(folder.resolve("30-model.ipynb"), JSON));
  }
}
