package streamlab.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;
import streamlab.notebook.Catalogue;
import streamlab.notebook.Catalogue.Concept;
import streamlab.notebook.ConceptIndex;
import streamlab.notebook.ConceptIndex.Place;
import streamlab.notebook.NotebookFile;
import streamlab.notebook.NotebookFinder;

/** {@code lab concepts}. */
@Command(
    name = "concepts",
    description =
        "Lists the course's concepts, each with the cells that teach it and the"
            + " exercises that practise it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab concepts | grep -i watermark",
      "          ./lab concepts --missing",
      "Exit code: 0; with --missing 1 while concepts are not taught yet."
    })
final class ConceptsCommand implements Callable<Integer> {

  @Option(names = "--missing", description = "Only those that no notebook teaches yet.")
  private boolean missing;

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  private List<Exercise> exercises;

  @Override
  public Integer call() {
    LabHome home = LabHome.find();
    Catalogue catalogue = Catalogue.of(home);
    exercises = ExerciseCatalogue.of(home).exercises();
    ConceptIndex index =
        new ConceptIndex(new NotebookFinder(home).all().stream().map(NotebookFile::read).toList());
    List<Concept> chosen =
        catalogue.concepts().stream()
            .filter(concept -> !missing || index.taught(concept).isEmpty())
            .toList();
    if (json) {
      Json.print(chosen.stream().map(concept -> asMap(concept, index)).toList());
    } else {
      chosen.forEach(concept -> System.out.println(line(concept, index)));
      System.out.println(summary(catalogue, index));
    }
    return missing && !chosen.isEmpty() ? 1 : 0;
  }

  private String line(Concept concept, ConceptIndex index) {
    String cells =
        index.taught(concept).stream().map(Place::cell).collect(Collectors.joining(", "));
    String where = cells.isEmpty() ? "not taught yet" : cells;
    List<String> practice = exercises(concept);
    String exercise = practice.isEmpty() ? "" : " [" + String.join(", ", practice) + "]";
    return "%s  %-30s  %s%s: %s"
        .formatted(concept.id(), concept.notebook(), concept.title(), exercise, where);
  }

  private List<String> exercises(Concept concept) {
    return exercises.stream()
        .filter(exercise -> exercise.concepts().contains(concept.id()))
        .map(Exercise::name)
        .toList();
  }

  private static String summary(Catalogue catalogue, ConceptIndex index) {
    long taught =
        catalogue.concepts().stream().filter(concept -> !index.taught(concept).isEmpty()).count();
    return taught + " of " + catalogue.concepts().size() + " concepts are taught.";
  }

  private Map<String, Object> asMap(Concept concept, ConceptIndex index) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", concept.id());
    map.put("title", concept.title());
    map.put("notebook", concept.notebook());
    map.put("kind", concept.kind());
    map.put("exercises", exercises(concept));
    map.put("cells", index.taught(concept).stream().map(Place::cell).toList());
    return map;
  }
}
