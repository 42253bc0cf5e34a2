package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.home.LabHome;
import streamlab.notebook.Catalogue;
import streamlab.notebook.Catalogue.Concept;
import streamlab.notebook.Catalogue.PlannedChapter;
import streamlab.notebook.Cell;
import streamlab.notebook.ConceptIndex;
import streamlab.notebook.NotebookFile;
import streamlab.notebook.NotebookFinder;

@DisplayName("The catalogue of concepts")
class ConceptRulesTest {

  private static final int CONCEPTS = 439;

  private final Catalogue catalogue = Catalogue.of(LabHome.find());
  private final List<NotebookFile> notebooks =
      new NotebookFinder(LabHome.find()).all().stream().map(NotebookFile::read).toList();
  private final ConceptIndex index = new ConceptIndex(notebooks);

  @Test
  @DisplayName("holds each of the 439 concepts once, each with a notebook of the course")
  void isComplete() {
    Set<String> ids = catalogue.concepts().stream().map(Concept::id).collect(Collectors.toSet());
    Set<String> planned =
        catalogue.chapters().stream().map(PlannedChapter::name).collect(Collectors.toSet());
    assertEquals(CONCEPTS, catalogue.concepts().size());
    assertEquals(CONCEPTS, ids.size());
    assertEquals(
        List.of(),
        catalogue.concepts().stream()
            .filter(concept -> !planned.contains(concept.notebook()))
            .toList());
  }

  @Test
  @DisplayName("has no concept that a written notebook should teach and does not")
  void writtenNotebooksTeachTheirConcepts() {
    Set<String> written = notebooks.stream().map(NotebookFile::name).collect(Collectors.toSet());
    List<String> forgotten =
        catalogue.concepts().stream()
            .filter(concept -> written.contains(concept.notebook()))
            .filter(concept -> index.taught(concept).isEmpty())
            .map(concept -> concept.id() + " in " + concept.notebook())
            .toList();
    assertEquals(List.of(), forgotten);
  }

  @Test
  @DisplayName("has no concept to be run that stands in text only")
  void conceptsToRunAreRun() {
    List<String> onlyTold = new ArrayList<>();
    for (Concept concept : catalogue.concepts()) {
      boolean runs = concept.kind().startsWith("run");
      if (runs && !index.taught(concept).isEmpty() && !isRun(concept)) {
        onlyTold.add(concept.id() + " in " + concept.notebook());
      }
    }
    assertEquals(List.of(), onlyTold);
  }

  private boolean isRun(Concept concept) {
    return notebooks.stream()
        .filter(notebook -> notebook.name().equals(concept.notebook()))
        .flatMap(notebook -> notebook.codeCells().stream())
        .map(Cell::concepts)
        .anyMatch(ids -> ids.contains(concept.id()));
  }

  @Test
  @DisplayName("says exactly which concepts are not taught yet")
  void waitingListIsExact() {
    Set<String> untaught =
        catalogue.concepts().stream()
            .filter(concept -> index.taught(concept).isEmpty())
            .map(Concept::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listedInVain = new TreeSet<>(catalogue.waiting());
    listedInVain.removeAll(untaught);
    Set<String> notListed = new HashSet<>(untaught);
    notListed.removeAll(catalogue.waiting());
    assertEquals(Set.of(), listedInVain, "taught now: take them out of not-yet-taught.txt");
    assertEquals(Set.of(), notListed, "neither taught nor in not-yet-taught.txt");
  }
}
