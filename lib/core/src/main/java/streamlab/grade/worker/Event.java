package streamlab.grade.worker;

import java.io.Serializable;
import java.util.List;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.GradeResult;

/** What a grader JVM tells. */
sealed interface Event extends Serializable {

  /** It takes jobs. */
  record Ready(String token) implements Event {}

  /** The facts that will be looked at: should this JVM die, those who wait know what was left. */
  record Planned(List<FactResult> facts, boolean allOrNothing) implements Event {}

  /** A fact is being looked at. */
  record Begins(String id, String name) implements Event {}

  /** A fact was looked at. */
  record Ended(FactResult fact) implements Event {}

  /** The grade, and whether this JVM is as good as before. */
  record Done(GradeResult result, boolean reusable) implements Event {}

  /** It could not be graded, for a reason outside the answer. */
  record Failed(String sentence) implements Event {}

  /** The answer ends this JVM. */
  record Exiting() implements Event {}
}
