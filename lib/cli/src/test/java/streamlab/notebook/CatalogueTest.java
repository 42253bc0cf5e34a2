package streamlab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.notebook.Catalogue.Concept;
import streamlab.notebook.ConceptIndex.Place;

@DisplayName("The catalogue")
class CatalogueTest {

  @TempDir Path folder;

  @Test
  @DisplayName("tells concepts, chapters and what is waiting")
  void reads() throws IOException {
    write("K01-01\t01-events\trun\tA stream\nK02-01\t02-logs\texplain\tA log\n");
    Catalogue catalogue = Catalogue.read(folder);
    assertEquals("A log", catalogue.concepts().get(1).title());
    assertEquals("spark", catalogue.chapters().get(1).half());
    assertTrue(catalogue.chapters().get(1).optional());
    assertEquals(Set.of("K02-01"), catalogue.waiting());
  }

  @Test
  @DisplayName("that is damaged is named with the line")
  void damaged() throws IOException {
    write("K01-01 01-events run A stream\n");
    String sentence = assertThrows(LabException.class, () -> Catalogue.read(folder)).getMessage();
    assertTrue(sentence.contains("K01-01 01-events run A stream"), sentence);
  }

  @Test
  @DisplayName("counts a concept as taught only in the notebook that has to teach it")
  void taughtInItsNotebook() {
    Concept stream = new Concept("K01-01", "01-events", "run", "A stream");
    NotebookFile elsewhere = notebook("02-logs", "recap");
    assertEquals(List.of(), new ConceptIndex(List.of(elsewhere)).taught(stream));
    ConceptIndex both = new ConceptIndex(List.of(notebook("01-events", "take"), elsewhere));
    assertEquals(List.of(new Place("01-events", "take")), both.taught(stream));
    assertEquals(2, both.places("K01-01").size());
  }

  private static NotebookFile notebook(String name, String cell) {
    Cell only = new Cell(0, cell, true, "", List.of("K01-01"), List.of(), false);
    return new NotebookFile(Path.of(name + ".ipynb"), "streamlab-kafka", "", 0, List.of(only));
  }

  private void write(String concepts) throws IOException {
    Files.writeString(folder.resolve("concepts.tsv"), concepts);
    Files.writeString(folder.resolve("course.tsv"), "01-events\tkafka\n02-logs\tspark\toptional\n");
    Files.writeString(folder.resolve("not-yet-taught.txt"), "K02-01\n");
  }
}
