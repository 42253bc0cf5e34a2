package streamlab.service.cassandra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import streamlab.show.Steps;

/** How far a starting Cassandra is, as its log tells. */
final class StartStages {

  private static final List<String> MARKS =
      List.of(
          "Configuration location",
          "Heap size",
          "Initializing system.",
          "Initializing system_schema.",
          "Initializing system_auth.",
          "Starting listening for CQL clients");

  private StartStages() {}

  /** The stages that are done; nothing before the log's first line. */
  static Optional<Steps> of(Path log) {
    try {
      String text = Files.readString(log, StandardCharsets.UTF_8);
      long done = MARKS.stream().filter(text::contains).count();
      return Optional.of(new Steps(done, MARKS.size(), "stages"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
