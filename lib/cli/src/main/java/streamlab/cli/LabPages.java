package streamlab.cli;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseText;
import streamlab.grade.result.GradeResult;
import streamlab.grade.view.VerdictText;
import streamlab.markdown.TerminalMarkdown;
import streamlab.watch.Page;
import streamlab.watch.Pages;

/** What the watch shows: the same as the commands do. */
final class LabPages implements Pages {

  private final Course course;

  LabPages(Course course) {
    this.course = course;
  }

  @Override
  public List<Exercise> exercises() {
    return course.exercises();
  }

  @Override
  public boolean isPassed(Exercise exercise) {
    return course.state(exercise).passed();
  }

  @Override
  public Page task(Exercise exercise) {
    List<String> lines = new ArrayList<>();
    lines.add(exercise.name() + ": write your answer and save it.");
    lines.add("  " + course.path(exercise.answerFile(course.home())));
    lines.add("");
    String task = new ExerciseText(course.home(), exercise).task();
    lines.addAll(TerminalMarkdown.lines(task, TaskCommand.WIDTH));
    return new Page(lines, "./lab task " + exercise.name());
  }

  @Override
  public Page graded(Exercise exercise, GradeResult result) {
    course.progress().graded(exercise, result, "watch");
    List<String> lines = new ArrayList<>(VerdictText.lines(course.home(), exercise, result));
    lines.addAll(course.progress().warnings());
    return new Page(lines, "./lab grade " + exercise.name());
  }

  @Override
  public Page hint(Exercise exercise) {
    List<String> lines = HintCommand.lines(course, exercise, null);
    int level = Math.max(1, course.state(exercise).hintLevel());
    return new Page(lines, "./lab hint " + exercise.name() + " --level " + level);
  }

  @Override
  public Page list(Exercise current) {
    return new Page(ListCommand.lines(course), "./lab list");
  }

  @Override
  public Page reset(Exercise exercise) {
    return new Page(ResetCommand.lines(course, exercise), "./lab task " + exercise.name());
  }

  @Override
  public Page solution(Exercise exercise) {
    String command = "./lab solution " + exercise.name();
    return isPassed(exercise)
        ? new Page(SolutionCommand.lines(course, exercise), command)
        : new Page(List.of(SolutionCommand.locked(course, exercise)), command);
  }
}
