package streamlab.exercises.orderinbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of one fact. Files get times of change a minute apart, in the order in which they are
 * dropped, so that "oldest first" does not hang on the disk.
 */
final class Inbox {

  private final Path root;
  private Instant changed = Instant.parse("2024-03-01T10:00:00Z");

  Inbox(Path root) {
    this.root = root;
    try {
      Files.createDirectories(inbox());
      Files.createDirectories(archive());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path inbox() {
    return root.resolve("inbox");
  }

  Path archive() {
    return root.resolve("archive");
  }

  Path checkpoint() {
    return root.resolve("checkpoint");
  }

  /** Puts a file into the inbox, newer than all before. */
  void drop(String name, String... lines) {
    try {
      Path hidden = Files.write(root.resolve(name), List.of(lines));
      changed = changed.plusSeconds(60);
      Files.setLastModifiedTime(hidden, FileTime.from(changed));
      Files.move(hidden, inbox().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the files lie now: {@code "inbox: b.json"}, sorted. */
  List<String> places() {
    return Stream.concat(
            names(inbox()).map(name -> "inbox: " + name),
            names(archive()).map(name -> "archive: " + name))
        .sorted()
        .toList();
  }

  private static Stream<String> names(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
