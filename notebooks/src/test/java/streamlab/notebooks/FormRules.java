package streamlab.notebooks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import streamlab.home.LabHome;
import streamlab.notebook.Catalogue;
import streamlab.notebook.Catalogue.Concept;
import streamlab.notebook.Catalogue.PlannedChapter;
import streamlab.notebook.Cell;
import streamlab.notebook.NotebookFile;

/** What the file itself must be like. */
final class FormRules {

  private static final Catalogue CATALOGUE = Catalogue.of(LabHome.find());
  private static final Set<String> IDS =
      CATALOGUE.concepts().stream().map(Concept::id).collect(Collectors.toSet());

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "no-outputs",
              "is committed without outputs and execution counts",
              notebook -> blame(notebook, Cell::hasOutputs, "has outputs")),
          new Rule(
              "cell-ids", "gives each cell an id of its own that says what it is", FormRules::ids),
          new Rule("in-the-plan", "stands in the course's plan", FormRules::plan),
          new Rule("right-kernel", "names the kernel of its half", FormRules::kernel),
          new Rule("known-concepts", "names concepts of the catalogue only", FormRules::concepts));

  private FormRules() {}

  static List<String> blame(
      NotebookFile notebook, java.util.function.Predicate<Cell> guilty, String of) {
    return notebook.cells().stream()
        .filter(guilty)
        .map(cell -> "cell " + cell.id() + " " + of)
        .toList();
  }

  private static List<String> ids(NotebookFile notebook) {
    List<String> complaints = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Cell cell : notebook.cells()) {
      if (!seen.add(cell.id())) {
        complaints.add("the id " + cell.id() + " is there twice");
      }
      boolean random = cell.id().matches("[0-9a-f]{8}(-[0-9a-f]{4}.*)?");
      if (random || !cell.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        complaints.add(
            "the id \"" + cell.id() + "\" of cell " + (cell.index() + 1) + " is no name");
      }
    }
    return complaints;
  }

  private static Optional<PlannedChapter> planned(NotebookFile notebook) {
    return CATALOGUE.chapters().stream()
        .filter(chapter -> chapter.name().equals(notebook.name()))
        .findFirst();
  }

  private static List<String> plan(NotebookFile notebook) {
    List<String> complaints = new ArrayList<>();
    if (planned(notebook).isEmpty()) {
      complaints.add(notebook.name() + " is not in catalogue/course.tsv");
    }
    if (!notebook.name().startsWith(notebook.chapter() + "-")) {
      complaints.add("its metadata say it is chapter \"" + notebook.chapter() + "\"");
    }
    if (notebook.minutes() < 5 || notebook.minutes() > 60) {
      complaints.add("its metadata say it takes " + notebook.minutes() + " minutes");
    }
    return complaints;
  }

  private static List<String> kernel(NotebookFile notebook) {
    return planned(notebook)
        .filter(chapter -> !notebook.kernel().equals("streamlab-" + chapter.half()))
        .map(chapter -> "its kernel is " + notebook.kernel() + ", its half " + chapter.half())
        .stream()
        .toList();
  }

  private static List<String> concepts(NotebookFile notebook) {
    return notebook.cells().stream()
        .flatMap(
            cell ->
                cell.concepts().stream()
                    .filter(id -> !IDS.contains(id))
                    .map(id -> "cell " + cell.id() + " names " + id + ", which is no concept"))
        .toList();
  }
}
