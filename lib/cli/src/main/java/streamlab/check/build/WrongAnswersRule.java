package streamlab.check.build;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import streamlab.check.rule.Subject;
import streamlab.exercise.WrongAnswer;

/** There are five wrong answers or more, and each names a fact of the grader. */
final class WrongAnswersRule implements ClassRule {

  private static final int FEWEST = 5;

  @Override
  public List<String> complaints(Subject subject, ExerciseClasses classes) {
    List<String> complaints = new ArrayList<>();
    if (classes.wrong().size() < FEWEST) {
      complaints.add(
          subject.name(subject.wrong())
              + " holds "
              + classes.wrong().size()
              + (classes.wrong().size() == 1 ? " wrong answer" : " wrong answers")
              + ": write "
              + FEWEST
              + " at least, each a misconception people have.");
    }
    Set<String> facts = FactsRule.facts(classes).map(Method::getName).collect(Collectors.toSet());
    for (Class<?> answer : classes.wrong()) {
      WrongAnswer mark = answer.getAnnotation(WrongAnswer.class);
      if (mark != null && !facts.contains(mark.failsAt())) {
        complaints.add(
            ExerciseClasses.place(subject, answer)
                + " fails at "
                + mark.failsAt()
                + ", which is no fact of its grader: name the method of a fact.");
      }
    }
    return complaints;
  }
}
