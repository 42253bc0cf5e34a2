package streamlab.check.build;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import streamlab.check.rule.Subject;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercise.Solution;
import streamlab.exercise.WrongAnswer;

/** There is one solution, another right answer at least, and each answer says what it is. */
final class AnswersRule implements ClassRule {

  @Override
  public List<String> complaints(Subject subject, ExerciseClasses classes) {
    List<String> complaints = new ArrayList<>();
    complaints.addAll(unmarked(subject, classes.solutions(), Solution.class));
    complaints.addAll(unmarked(subject, classes.right(), OtherRightAnswer.class));
    complaints.addAll(unmarked(subject, classes.wrong(), WrongAnswer.class));
    if (classes.solutions().size() != 1) {
      complaints.add(
          subject.name(subject.solutions())
              + " holds "
              + classes.solutions().size()
              + " solutions: leave one class @Solution there and move others to right.");
    }
    if (classes.right().isEmpty()) {
      complaints.add(
          subject.name(subject.right())
              + " holds no right answer in another style: write one at least, so that the grader"
              + " proves to be fair.");
    }
    for (Class<?> answer : classes.right()) {
      OtherRightAnswer style = answer.getAnnotation(OtherRightAnswer.class);
      if (style != null && style.value().isBlank()) {
        complaints.add(
            ExerciseClasses.place(subject, answer)
                + " does not say in what style it is written: tell it.");
      }
    }
    return complaints;
  }

  private static List<String> unmarked(
      Subject subject, List<Class<?>> answers, Class<? extends Annotation> mark) {
    return answers.stream()
        .filter(answer -> !answer.isAnnotationPresent(mark))
        .map(
            answer ->
                ExerciseClasses.place(subject, answer)
                    + " is not marked with @"
                    + mark.getSimpleName()
                    + ", as answers of its package are: mark it or move it.")
        .toList();
  }
}
