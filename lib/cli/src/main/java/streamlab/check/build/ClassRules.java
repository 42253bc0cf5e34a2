package streamlab.check.build;

import java.util.List;
import streamlab.check.rule.Subject;

/** All rules about the compiled classes of one exercise. */
public final class ClassRules {

  private static final List<ClassRule> ALL =
      List.of(
          new DisplayNameRule(),
          new FactsRule(),
          new PointsRule(),
          new AnswersRule(),
          new WrongAnswersRule(),
          new MisconceptionKeysRule());

  private ClassRules() {}

  /** What has to be mended before the exercise can be graded at all, one sentence each. */
  public static List<String> firstComplaints(Subject subject, ExerciseClasses classes) {
    return new TypesRule().complaints(subject, classes);
  }

  /** What else is wrong with an exercise's classes, one sentence each. */
  public static List<String> complaints(Subject subject, ExerciseClasses classes) {
    return ALL.stream().flatMap(rule -> rule.complaints(subject, classes).stream()).toList();
  }
}
