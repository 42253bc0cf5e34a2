package streamlab.cli;

import picocli.CommandLine.Help.Ansi;

/** Whether to colour: on a terminal only, and not where the reader says no. */
final class Colours {

  private Colours() {}

  /** Whether lines may be written over. */
  static boolean isTerminal() {
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  static Ansi wanted() {
    return isTerminal() && System.getenv("NO_COLOR") == null ? Ansi.ON : Ansi.OFF;
  }

  /** A line of a unified diff; the sign before it says the same as the colour. */
  static String difference(String line) {
    return line.startsWith("+")
        ? painted(line, "green")
        : line.startsWith("-") ? painted(line, "red") : line;
  }

  /** A line of a verdict; the mark before it says the same as the colour. */
  static String verdict(String line) {
    return line.matches(" *✓ .*")
        ? painted(line, "green")
        : line.matches(" *[✗≠] .*") ? painted(line, "red") : line;
  }

  private static String painted(String line, String colour) {
    return wanted() == Ansi.ON
        ? Ansi.Style.on(Ansi.Style.valueOf("fg_" + colour))
            + line
            + Ansi.Style.off(Ansi.Style.valueOf("fg_" + colour))
        : line;
  }
}
