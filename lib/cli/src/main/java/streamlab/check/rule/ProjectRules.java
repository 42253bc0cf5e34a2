package streamlab.check.rule;

import java.util.List;
import streamlab.home.LabHome;

/** All rules about the project as a whole. */
public final class ProjectRules {

  /** While one of these is broken, nobody knows where an exercise's files are. */
  private static final List<ProjectRule> FIRST =
      List.of(new CatalogueNamesRule(), new CatalogueValuesRule());

  private static final List<ProjectRule> ALL =
      List.of(
          new CatalogueCourseRule(),
          new StrayFilesRule(),
          new ProjectLinksRule(),
          new ConceptsRule());

  private ProjectRules() {}

  /**
   * What has to be mended in the catalogue of exercises before anything else can be looked at.
   *
   * @throws streamlab.error.LabException when a catalogue can't be read
   */
  public static List<String> firstComplaints(LabHome home) {
    return complaints(FIRST, home);
  }

  /**
   * What else is wrong with the project, one sentence each.
   *
   * @throws streamlab.error.LabException when a catalogue can't be read
   */
  public static List<String> complaints(LabHome home) {
    return complaints(ALL, home);
  }

  private static List<String> complaints(List<ProjectRule> rules, LabHome home) {
    Project project = Project.of(home);
    return rules.stream().flatMap(rule -> rule.complaints(project).stream()).toList();
  }
}
