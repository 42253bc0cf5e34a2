package streamlab.check.rule;

import java.util.List;

/** Something that must be true of the project as a whole. */
@FunctionalInterface
interface ProjectRule {

  /** What is wrong, one sentence each, with the file and how to mend it. */
  List<String> complaints(Project project);
}
