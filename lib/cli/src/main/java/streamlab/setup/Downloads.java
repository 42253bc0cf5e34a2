package streamlab.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import streamlab.error.LabException;

/** Turns the output of a downloading tool that failed into one sentence. */
final class Downloads {

  private static final List<String> NETWORK_IS_MISSING =
      List.of(
          "could not transfer",
          "unknown host",
          "name resolution",
          "name or service not known",
          "failed to establish a new connection",
          "connection refused",
          "connect timed out",
          "read timed out",
          "network is unreachable",
          "max retries exceeded",
          "connection reset",
          "proxyerror",
          "in offline mode",
          "no matching distribution found");

  private Downloads() {}

  /** The exception for a tool that failed: no network, or the tool's own first complaint. */
  static LabException failure(String what, List<String> output, Path log) {
    if (output.stream().anyMatch(Downloads::tellsOfNetwork)) {
      return new LabException(
          what
              + " could not be downloaded: connect to the network and run ./lab start again; what"
              + " is there already is kept (log: "
              + log
              + ").");
    }
    String complaint =
        output.stream()
            .filter(line -> line.toUpperCase(Locale.ROOT).contains("ERROR"))
            .findFirst()
            .or(() -> output.stream().reduce((first, last) -> last))
            .map(String::strip)
            .orElse("it ended without a word");
    return new LabException(what + " could not be made: " + complaint + " (log: " + log + ")");
  }

  private static boolean tellsOfNetwork(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return NETWORK_IS_MISSING.stream().anyMatch(lower::contains);
  }
}
