package streamlab.shell;

import java.io.BufferedInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens the JDK's own JShell in this JVM. Its snippets run here too (see {@link LabExecution}): on
 * the lab's class path, with the flags Spark needs, so that lambdas from snippets work.
 *
 * <p>Arguments: the file of imports to start with, then, to step through a chapter, its title and
 * the folder of its cells.
 */
public final class ShellMain {

  private static final String END = "// That was the last cell; Ctrl-U clears this line.";

  private ShellMain() {}

  /** Opens the shell and ends this JVM with its exit code. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Cells cells = arguments.length > 2 ? Cells.in(Path.of(arguments[2])) : new Cells(List.of());
    JavaShellToolBuilder shell = JavaShellToolBuilder.builder().out(out);
    if (cells.size() > 0) {
      shell.persistence(cells.withEnd(END).asHistory());
      out.println(welcome(arguments[1], cells.size()));
    }
    if (System.console() == null) {
      // Without a terminal JShell knows no keys, unless it is told that somebody presses them: a
      // script that steps through a chapter sends the same keys as a reader.
      shell.in(new BufferedInputStream(System.in), null).interactiveTerminal(cells.size() > 0);
    }
    System.exit(shell.start("--execution", LabExecutionProvider.NAME, "--startup", arguments[0]));
  }

  private static String welcome(String title, int cells) {
    return """
    Chapter %s, %d cells. Esc < brings the first one, Ctrl-O runs it and brings the next.
    Each can be changed before it runs; Enter runs it and stays; arrow keys go back and forth.
    """
        .formatted(title, cells);
  }
}
