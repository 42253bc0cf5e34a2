package streamlab.grade.view;

import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;
import streamlab.home.LabHome;

/** A grade as HTML for a notebook or a page: the same content as {@link VerdictText}. */
public final class VerdictHtml {

  private VerdictHtml() {}

  /** One element without scripts; legible on light and on dark ground. */
  public static String of(LabHome home, Exercise exercise, GradeResult result) {
    HtmlPage page = new HtmlPage();
    new VerdictContent(home, exercise, result).writeTo(page);
    return page.html();
  }
}
