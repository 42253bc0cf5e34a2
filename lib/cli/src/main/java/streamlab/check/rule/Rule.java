package streamlab.check.rule;

import java.util.List;

/** Something that must be true of the files of every exercise. */
@FunctionalInterface
interface Rule {

  /** What is wrong, one sentence each, with the file and how to mend it. */
  List<String> complaints(Subject subject);
}
