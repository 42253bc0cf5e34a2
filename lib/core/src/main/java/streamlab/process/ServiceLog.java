package streamlab.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads out of a service's log, in a sentence, why the service is gone. */
public final class ServiceLog {

  private static final int LONGEST_QUOTE = 200;

  /** A new partition of Kafka takes two index files of 10 MiB before its first record. */
  private static final long NEEDED_BYTES = 20L * 1024 * 1024;

  private ServiceLog() {}

  /** The known cause with its mend, else the log's last complaint; always names the log. */
  public static String reason(Path log, Path data) {
    List<String> lines = lines(log);
    if (anyContains(lines, "No space left on device") || isFull(data)) {
      return "the disk is full; free some space and try again (log: " + log + ").";
    }
    if (saysPortTaken(lines)) {
      return "another program took its port meanwhile; try again (log: " + log + ").";
    }
    if (anyContains(lines, "OutOfMemoryError")) {
      return "it ran out of memory (log: " + log + ").";
    }
    if (anyContains(lines, "Failed to acquire lock on file .lock")) {
      return "another broker uses the same data folder; stop that one first (log: " + log + ").";
    }
    return lastWith(lines, "Caused by: ")
        .or(() -> lastWith(lines, "Exception"))
        .or(() -> lastWith(lines, "ERROR"))
        .map(line -> "it says \"" + shortened(line) + "\" (log: " + log + ").")
        .orElse("it was ended from outside, or crashed without a word (log: " + log + ").");
  }

  /** Whether the service ended because another program had its port. */
  public static boolean saysPortTaken(Path log) {
    return saysPortTaken(lines(log));
  }

  private static boolean saysPortTaken(List<String> lines) {
    return anyContains(lines, "Address already in use")
        || anyContains(lines, "in use by another process");
  }

  /** Kafka does not always say it: on a full disk many a thing fails in many a way. */
  private static boolean isFull(Path data) {
    try {
      return Files.getFileStore(data).getUsableSpace() < NEEDED_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> lines(Path log) {
    try {
      return Files.readString(log, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The deepest cause stands last. */
  private static Optional<String> lastWith(List<String> lines, String word) {
    return lines.stream().filter(line -> line.contains(word)).reduce((one, later) -> later);
  }

  private static boolean anyContains(List<String> lines, String phrase) {
    return lines.stream().anyMatch(line -> line.contains(phrase));
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
