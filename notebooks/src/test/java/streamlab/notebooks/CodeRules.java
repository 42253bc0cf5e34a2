package streamlab.notebooks;

import java.util.List;
import java.util.regex.Pattern;
import streamlab.notebook.Cell;
import streamlab.notebook.NotebookFile;

/** What code cells must be like. */
final class CodeRules {

  private static final int LONGEST_SETUP = 3;
  private static final int LONGEST_CELL = 18;
  private static final Pattern SLEEP = Pattern.compile("Thread\\.sleep|TimeUnit\\.\\w+\\.sleep");
  private static final Pattern MAGIC = Pattern.compile("(?m)^%{1,2}[A-Za-z]|=\\s*%\\w+\\s*$");

  /** JShell, and with it IJava, forgets all variables at an import behind a line break. */
  private static final Pattern LATE_IMPORT = Pattern.compile("\\n\\s*import\\s");

  /**
   * A broker's address is asked for: the port may be taken, and the reader may have a cluster.
   * Settings files that a cell only looks at may name one.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)bootstrap[._-]servers?\\w*.{0,20}?(localhost|127\\.0\\.0\\.1|\\[::1]):9092");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "short-setup",
              "begins with a code cell of at most " + LONGEST_SETUP + " lines",
              CodeRules::setup),
          new Rule(
              "short-cells",
              "has no code cell of more than " + LONGEST_CELL + " lines",
              notebook -> blame(notebook, cell -> lines(cell) > LONGEST_CELL, "is too long")),
          new Rule(
              "no-sleep",
              "waits for facts, never for time to pass",
              notebook -> blame(notebook, cell -> has(cell, SLEEP), "sleeps")),
          new Rule(
              "no-magics",
              "uses no magics, so that every Java kernel and JShell run it",
              notebook -> blame(notebook, cell -> has(cell, MAGIC), "uses a magic")),
          new Rule(
              "early-imports",
              "has a cell's imports on its first line",
              notebook -> blame(notebook, cell -> has(cell, LATE_IMPORT), "imports too late")),
          new Rule(
              "no-address",
              "asks the lab for the broker's address",
              notebook -> blame(notebook, cell -> has(cell, ADDRESS), "knows a broker's address")));

  private CodeRules() {}

  private static List<String> blame(
      NotebookFile notebook, java.util.function.Predicate<Cell> guilty, String of) {
    return FormRules.blame(notebook, cell -> cell.isCode() && guilty.test(cell), of);
  }

  private static boolean has(Cell cell, Pattern pattern) {
    return pattern.matcher(cell.source()).find();
  }

  private static long lines(Cell cell) {
    return cell.source().lines().count();
  }

  private static List<String> setup(NotebookFile notebook) {
    return notebook.codeCells().stream()
        .limit(1)
        .filter(cell -> lines(cell) > LONGEST_SETUP)
        .map(cell -> "cell " + cell.id() + " has " + lines(cell) + " lines")
        .toList();
  }
}
