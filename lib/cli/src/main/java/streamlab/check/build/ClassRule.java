package streamlab.check.build;

import java.util.List;
import streamlab.check.rule.Subject;

/** Something that must be true of the compiled classes of every exercise. */
@FunctionalInterface
interface ClassRule {

  /** What is wrong, one sentence each, with the file and how to mend it. */
  List<String> complaints(Subject subject, ExerciseClasses classes);
}
