package streamlab.check.build;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import streamlab.check.rule.Subject;
import streamlab.grade.Fact;

/** A grader has five to twelve facts, in an order, each with a sentence. */
final class FactsRule implements ClassRule {

  private static final int FEWEST = 5;
  private static final int MOST = 12;

  @Override
  public List<String> complaints(Subject subject, ExerciseClasses classes) {
    String grader = subject.name(subject.exercise().graderFile(subject.home()));
    List<Method> facts = facts(classes).toList();
    List<String> complaints = new ArrayList<>();
    if (facts.size() < FEWEST || facts.size() > MOST) {
      complaints.add(
          grader
              + " has "
              + facts.size()
              + " facts: write "
              + FEWEST
              + " to "
              + MOST
              + ", one thing each.");
    }
    Set<Integer> orders = new HashSet<>();
    Set<String> sentences = new HashSet<>();
    for (Method fact : facts) {
      DisplayName name = fact.getAnnotation(DisplayName.class);
      if (name == null || name.value().isBlank()) {
        complaints.add(
            grader + ": the fact " + fact.getName() + " has no @DisplayName: write its sentence.");
      } else if (!sentences.add(name.value())) {
        complaints.add(
            grader + ": two facts say \"" + name.value() + "\": give each its own sentence.");
      }
      int order = fact.getAnnotation(Fact.class).order();
      if (!orders.add(order)) {
        complaints.add(grader + ": two facts have the order " + order + ": number them.");
      }
      if (fact.getAnnotation(Fact.class).points() <= 0) {
        complaints.add(
            grader + ": the fact " + fact.getName() + " is worth nothing: give it points.");
      }
    }
    return complaints;
  }

  static Stream<Method> facts(ExerciseClasses classes) {
    return Stream.of(classes.grader().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Fact.class))
        .sorted(java.util.Comparator.comparing(Method::getName));
  }
}
