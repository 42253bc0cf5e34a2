package streamlab.check.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import streamlab.check.rule.Subject;
import streamlab.grade.Grader;

/** Interface, starting point, answers and grader belong together. */
final class TypesRule implements ClassRule {

  @Override
  public List<String> complaints(Subject subject, ExerciseClasses classes) {
    List<String> complaints = new ArrayList<>();
    String type = classes.type().getSimpleName();
    Stream.concat(Stream.of(classes.stub()), classes.answers())
        .filter(answer -> !classes.type().isAssignableFrom(answer))
        .map(
            answer ->
                ExerciseClasses.place(subject, answer)
                    + " does not implement "
                    + type
                    + ": every answer does.")
        .forEach(complaints::add);
    Grader grader = classes.grader().getAnnotation(Grader.class);
    if (grader == null || grader.value() != classes.type()) {
      complaints.add(
          subject.name(subject.exercise().graderFile(subject.home()))
              + " does not say @Grader("
              + type
              + ".class): add it.");
    }
    return complaints;
  }
}
