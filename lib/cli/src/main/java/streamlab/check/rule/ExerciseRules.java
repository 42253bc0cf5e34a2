package streamlab.check.rule;

import java.util.List;

/** All rules about the files of one exercise. */
public final class ExerciseRules {

  private static final List<Rule> ALL =
      List.of(
          new FilesRule(),
          new PackageInfoRule(),
          new InterfaceDocRule(),
          new StartingPointRule(),
          new TaskRule(),
          new HintsRule(),
          new DesignRule(),
          new MisconceptionTextsRule(),
          new DiscussionRule(),
          new PlainTextsRule(),
          new LinksRule());

  private ExerciseRules() {}

  /** What is wrong with an exercise's files, one sentence each. */
  public static List<String> complaints(Subject subject) {
    return ALL.stream().flatMap(rule -> rule.complaints(subject).stream()).toList();
  }
}
