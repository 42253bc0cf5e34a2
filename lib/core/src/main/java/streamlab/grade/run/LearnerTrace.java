package streamlab.grade.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stack traces cut to the lines that are the learner's. */
final class LearnerTrace {

  private static final int MOST_LINES = 6;

  private final Set<String> classes;

  /** Knows the learner's classes by name; without any, frames of cells and lambdas count. */
  LearnerTrace(Set<String> classes) {
    this.classes = Set.copyOf(classes);
  }

  /** The learner's lines, innermost first; of the cause when the error itself has none. */
  List<String> of(Throwable thrown) {
    for (Throwable each = root(thrown); each != null; each = parent(thrown, each)) {
      List<String> lines = of(each.getStackTrace());
      if (!lines.isEmpty()) {
        return lines;
      }
    }
    return List.of();
  }

  /** The learner's lines of a stack; repeated ones, as of a recursion, once. */
  List<String> of(StackTraceElement[] stack) {
    List<String> lines = new ArrayList<>();
    for (StackTraceElement frame : stack) {
      if (isLearners(frame) && lines.size() < MOST_LINES) {
        String line = frame.getFileName() + ":" + frame.getLineNumber() + " in " + method(frame);
        if (!lines.contains(line)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static String method(StackTraceElement frame) {
    String name = frame.getMethodName();
    return name.startsWith("lambda$")
        ? "a lambda"
        : name.equals("<init>") ? "the constructor" : name;
  }

  private boolean isLearners(StackTraceElement frame) {
    String type = frame.getClassName();
    return classes.contains(type) || (classes.isEmpty() && type.startsWith("REPL."));
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  /** The error that has {@code child} as its cause, in the chain that begins at {@code top}. */
  private static Throwable parent(Throwable top, Throwable child) {
    for (Throwable each = top; each != null && each != child; each = each.getCause()) {
      if (each.getCause() == child) {
        return each;
      }
    }
    return null;
  }
}
