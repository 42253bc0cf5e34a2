package streamlab.check;

import java.util.List;
import streamlab.grade.result.GradeResult;

/** What the grade of an answer has to be. */
@FunctionalInterface
interface Expectation {

  /**
   * What is wrong with a grade, one sentence each.
   *
   * @param answer the answer's file
   */
  List<String> complaints(String answer, GradeResult result);
}
