package streamlab.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import streamlab.notebook.Catalogue.Concept;

/** Which cells teach which concept, from what the cells say about themselves. */
public final class ConceptIndex {

  private final Map<String, List<Place>> places = new LinkedHashMap<>();

  /**
   * A place where a concept is taught.
   *
   * @param notebook the notebook's name
   * @param cell the cell's id
   */
  public record Place(String notebook, String cell) {
    @Override
    public String toString() {
      return notebook + "#" + cell;
    }
  }

  /** The index of these notebooks. */
  public ConceptIndex(List<NotebookFile> notebooks) {
    for (NotebookFile notebook : notebooks) {
      for (Cell cell : notebook.cells()) {
        for (String id : cell.concepts()) {
          places
              .computeIfAbsent(id, key -> new ArrayList<>())
              .add(new Place(notebook.name(), cell.id()));
        }
      }
    }
  }

  /** Every place that names the concept, also those that only recall it. */
  public List<Place> places(String id) {
    return places.getOrDefault(id, List.of());
  }

  /** The places in the one notebook that has to teach the concept. */
  public List<Place> taught(Concept concept) {
    return places(concept.id()).stream()
        .filter(place -> place.notebook().equals(concept.notebook()))
        .toList();
  }
}
