package streamlab.check;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import streamlab.check.ExerciseReport.AnswerVerdict;
import streamlab.check.build.ClassRules;
import streamlab.check.build.ExerciseClasses;
import streamlab.check.build.HalfBuild;
import streamlab.check.rule.ExerciseRules;
import streamlab.check.rule.Subject;
import streamlab.error.LabException;
import streamlab.grade.worker.Graders;
import streamlab.home.LabHome;

/** Checks exercises of one half of the course: files, then classes, then grades. */
final class HalfCheck {

  /** How many exercises are graded at once: an answer mostly waits, for a broker or its clock. */
  private static final Map<String, Integer> AT_ONCE = Map.of("kafka", 4, "spark", 2);

  private final LabHome home;
  private final String half;
  private final CheckListener listener;
  private final int times;

  HalfCheck(LabHome home, String half, CheckListener listener, int times) {
    this.home = home;
    this.half = half;
    this.listener = listener;
    this.times = times;
  }

  List<ExerciseReport> run(List<Subject> subjects, Path folder) {
    HalfBuild build = new HalfBuild(home, half, folder.resolve(half));
    listener.prepares("compiling the " + half + " half");
    List<Subject> complete = subjects.stream().filter(Subject::canBeBuilt).toList();
    Map<Subject, List<String>> refused = build.run(complete);
    try (URLClassLoader loader = build.loader();
        Turns turns =
            new Turns(() -> new Graders(home, List.of(build.classes())), AT_ONCE.get(half))) {
      List<Future<ExerciseReport>> begun = new ArrayList<>();
      for (Subject subject : subjects) {
        boolean gradable = complete.contains(subject) && !refused.containsKey(subject);
        List<String> errors = refused.getOrDefault(subject, List.of());
        begun.add(
            turns.take(graders -> report(subject, errors, gradable ? loader : null, graders)));
      }
      List<ExerciseReport> reports = new ArrayList<>();
      for (Future<ExerciseReport> each : begun) {
        ExerciseReport report = Turns.result(each);
        listener.ended(report);
        reports.add(report);
      }
      return reports;
    } catch (IOException e) {
      throw new LabException(build.classes() + " can't be closed (" + e.getMessage() + ").", e);
    }
  }

  private ExerciseReport report(
      Subject subject, List<String> errors, ClassLoader loaderOrNull, Graders graders) {
    long begin = System.nanoTime();
    List<String> complaints = new ArrayList<>(ExerciseRules.complaints(subject));
    complaints.addAll(errors);
    List<AnswerVerdict> verdicts = new ArrayList<>();
    if (loaderOrNull != null) {
      try {
        grade(subject, ExerciseClasses.load(subject, loaderOrNull), graders, verdicts, complaints);
      } catch (LabException e) {
        complaints.add(e.getMessage());
      }
    }
    return new ExerciseReport(
        subject.exercise(),
        verdicts,
        complaints.stream().map(each -> Problem.of(subject.exercise(), each)).toList(),
        (System.nanoTime() - begin) / 1e9);
  }

  private void grade(
      Subject subject,
      ExerciseClasses classes,
      Graders graders,
      List<AnswerVerdict> verdicts,
      List<String> complaints) {
    List<String> first = ClassRules.firstComplaints(subject, classes);
    complaints.addAll(first);
    if (first.isEmpty()) {
      complaints.addAll(ClassRules.complaints(subject, classes));
      ExerciseGrading.Outcome outcome =
          new ExerciseGrading(subject, graders, listener, times)
              .run(Candidate.all(subject, classes));
      verdicts.addAll(outcome.verdicts());
      complaints.addAll(outcome.complaints());
    }
  }
}
