package streamlab.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import streamlab.check.ExerciseReport.AnswerVerdict;
import streamlab.check.rule.Subject;
import streamlab.error.LabException;
import streamlab.grade.result.GradeResult;
import streamlab.grade.run.FactListener;
import streamlab.grade.worker.Graders;

/** Grades all answers of one exercise, and again as often as asked. */
final class ExerciseGrading {

  private final Subject subject;
  private final Graders graders;
  private final CheckListener listener;
  private final int times;

  ExerciseGrading(Subject subject, Graders graders, CheckListener listener, int times) {
    this.subject = subject;
    this.graders = graders;
    this.listener = listener;
    this.times = times;
  }

  /** What came out. */
  record Outcome(List<AnswerVerdict> verdicts, List<String> complaints) {}

  Outcome run(List<Candidate> candidates) {
    List<AnswerVerdict> verdicts = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    Map<Candidate, GradeResult> first = new LinkedHashMap<>();
    try {
      for (Candidate candidate : candidates) {
        long begin = System.nanoTime();
        GradeResult result = grade(candidate, 1);
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<String> wrong = candidate.expectation().complaints(candidate.name(), result);
        complaints.addAll(wrong);
        verdicts.add(verdict(candidate, result, wrong.isEmpty(), seconds));
        first.put(candidate, result);
      }
      complaints.addAll(again(first));
    } catch (LabException e) {
      complaints.add(e.getMessage());
    }
    return new Outcome(verdicts, complaints);
  }

  private static AnswerVerdict verdict(
      Candidate candidate, GradeResult result, boolean right, double seconds) {
    return new AnswerVerdict(
        ExerciseReport.key(candidate.role()),
        candidate.answer().className(),
        result.verdict().key(),
        right,
        seconds);
  }

  /** An answer whose grade changed is not graded further: once is enough. */
  private List<String> again(Map<Candidate, GradeResult> first) {
    List<String> flips = new ArrayList<>();
    Map<Candidate, GradeResult> steady = new LinkedHashMap<>(first);
    listener.graded(subject.exercise(), 1, times, 0);
    for (int time = 2; time <= times; time++) {
      int now = time;
      steady
          .entrySet()
          .removeIf(
              each -> {
                GradeResult result = grade(each.getKey(), now);
                return Flip.between(each.getValue(), result)
                    .map(what -> each.getKey().name() + " changed in run " + now + ": " + what)
                    .map(flips::add)
                    .orElse(false);
              });
      listener.graded(subject.exercise(), now, times, flips.size());
    }
    return flips;
  }

  private GradeResult grade(Candidate candidate, int time) {
    String run = times > 1 ? time + "/" + times + " " : "";
    listener.grades(subject.exercise(), run + candidate.inShort());
    return graders.grade(subject.exercise(), candidate.answer(), FactListener.NOBODY);
  }
}
