package streamlab.grade.view;

import java.util.List;
import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;
import streamlab.home.LabHome;

/** A grade as plain text for a terminal of 80 columns. */
public final class VerdictText {

  private VerdictText() {}

  /** The lines, from the verdict to the next step. */
  public static List<String> lines(LabHome home, Exercise exercise, GradeResult result) {
    TextPage page = new TextPage();
    new VerdictContent(home, exercise, result).writeTo(page);
    return page.lines();
  }
}
