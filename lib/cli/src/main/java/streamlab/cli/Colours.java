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
}
