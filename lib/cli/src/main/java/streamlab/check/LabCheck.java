package streamlab.check;

import java.util.ArrayList;
import java.util.List;
import streamlab.check.rule.ProjectRules;
import streamlab.check.rule.Subject;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;

/** {@code lab check}: refuses a project with an exercise that is not finished or not fair. */
public final class LabCheck {

  private final LabHome home;
  private final CheckListener listener;
  private final int times;

  /**
   * A check to be made.
   *
   * @param times how often each answer is graded; its grade has to be the same each time
   */
  public LabCheck(LabHome home, CheckListener listener, int times) {
    this.home = home;
    this.listener = listener;
    this.times = times;
  }

  /**
   * Checks the project with all its exercises.
   *
   * @throws streamlab.error.LabException when a catalogue can't be read or the library is not built
   */
  public CheckReport all() {
    listener.prepares("looking at the catalogue, files and links");
    return check(ExerciseCatalogue.of(home).exercises(), true);
  }

  /** Checks some exercises, and nothing that lies outside them. */
  public CheckReport only(List<Exercise> exercises) {
    return check(exercises, false);
  }

  private CheckReport check(List<Exercise> exercises, boolean wholeProject) {
    long begin = System.nanoTime();
    List<String> complaints = new ArrayList<>(ProjectRules.firstComplaints(home));
    List<ExerciseReport> reports = new ArrayList<>();
    if (complaints.isEmpty()) {
      complaints.addAll(wholeProject ? ProjectRules.complaints(home) : List.of());
      reports.addAll(reports(exercises));
    }
    return new CheckReport(
        reports,
        complaints.stream().map(Problem::ofProject).toList(),
        times,
        (System.nanoTime() - begin) / 1e9);
  }

  private List<ExerciseReport> reports(List<Exercise> exercises) {
    List<ExerciseReport> reports = new ArrayList<>();
    try (CheckFolder folder = new CheckFolder(home)) {
      for (String half : List.of("kafka", "spark")) {
        List<Subject> subjects =
            exercises.stream()
                .filter(exercise -> exercise.half().equals(half))
                .map(exercise -> new Subject(home, exercise))
                .toList();
        if (!subjects.isEmpty()) {
          reports.addAll(new HalfCheck(home, half, listener, times).run(subjects, folder.path()));
        }
      }
    }
    return reports;
  }
}
