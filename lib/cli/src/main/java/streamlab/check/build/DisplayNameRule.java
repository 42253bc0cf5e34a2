package streamlab.check.build;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import streamlab.check.rule.Subject;

/** A grader carries the task's title. */
final class DisplayNameRule implements ClassRule {

  @Override
  public List<String> complaints(Subject subject, ExerciseClasses classes) {
    DisplayName name = classes.grader().getAnnotation(DisplayName.class);
    if (name != null && !name.value().isBlank()) {
      return List.of();
    }
    return List.of(
        subject.name(subject.exercise().graderFile(subject.home()))
            + " has no @DisplayName: give it the task's title.");
  }
}
