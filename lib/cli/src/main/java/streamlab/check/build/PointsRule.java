package streamlab.check.build;

import java.util.List;
import streamlab.check.rule.Subject;
import streamlab.grade.Fact;

/** The catalogue tells the sum of the facts' points. */
final class PointsRule implements ClassRule {

  @Override
  public List<String> complaints(Subject subject, ExerciseClasses classes) {
    int sum =
        FactsRule.facts(classes).mapToInt(fact -> fact.getAnnotation(Fact.class).points()).sum();
    int told = subject.exercise().points();
    if (sum == told) {
      return List.of();
    }
    return List.of(
        "exercises/catalogue.tsv gives "
            + subject.exercise().name()
            + " "
            + told
            + (told == 1 ? " point" : " points")
            + ", but its facts add up to "
            + sum
            + ": write "
            + sum
            + ".");
  }
}
