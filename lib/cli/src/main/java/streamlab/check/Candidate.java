package streamlab.check;

import java.util.ArrayList;
import java.util.List;
import streamlab.check.build.ExerciseClasses;
import streamlab.check.rule.Subject;
import streamlab.exercise.WrongAnswer;
import streamlab.grade.worker.Answer;

/**
 * An answer to be graded.
 *
 * @param role what it is
 * @param name its file, as complaints tell it
 * @param answer where the grader finds it
 * @param expectation what its grade has to be
 */
record Candidate(Role role, String name, Answer answer, Expectation expectation) {

  /** What an answer is in the mould of an exercise. */
  enum Role {
    STUB,
    SOLUTION,
    OTHER,
    WRONG
  }

  /** All answers of an exercise in the order of their roles; those without a mark are left out. */
  static List<Candidate> all(Subject subject, ExerciseClasses classes) {
    List<Candidate> all = new ArrayList<>();
    all.add(of(Role.STUB, subject, classes.stub(), new Untouched()));
    classes.solutions().forEach(each -> all.add(of(Role.SOLUTION, subject, each, new Accepted())));
    classes.right().forEach(each -> all.add(of(Role.OTHER, subject, each, new Accepted())));
    for (Class<?> each : classes.wrong()) {
      WrongAnswer mark = each.getAnnotation(WrongAnswer.class);
      if (mark != null) {
        all.add(of(Role.WRONG, subject, each, Rejected.as(mark)));
      }
    }
    return all;
  }

  private static Candidate of(Role role, Subject subject, Class<?> type, Expectation expectation) {
    String file = ExerciseClasses.place(subject, type);
    return new Candidate(role, file, Answer.ofClass(type.getName()), expectation);
  }

  /** What it is and its class, in a few words. */
  String inShort() {
    return ExerciseReport.key(role) + answer.className().replaceFirst(".*\\.", " ");
  }
}
