package streamlab.check.rule;

import java.util.List;
import streamlab.notebook.ConceptIndex;

/** Every concept is taught by its notebook, or known not to be taught yet. */
final class ConceptsRule implements ProjectRule {

  @Override
  public List<String> complaints(Project project) {
    ConceptIndex index = new ConceptIndex(project.notebooks());
    return project.course().concepts().stream()
        .filter(concept -> index.taught(concept).isEmpty())
        .filter(concept -> !project.course().waiting().contains(concept.id()))
        .map(
            concept ->
                "notebooks/"
                    + concept.notebook()
                    + ".ipynb does not teach "
                    + concept.id()
                    + " ("
                    + concept.title()
                    + "): name it in a cell's concepts, or in"
                    + " notebooks/catalogue/not-yet-taught.txt.")
        .toList();
  }
}
