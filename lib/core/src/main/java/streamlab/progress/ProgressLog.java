package streamlab.progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/**
 * The log's file. Lines are added under a lock of the operating system, which frees it when its
 * holder dies; a reader needs none. Only a log that is damaged or broken off is written anew, and
 * then replaced as a whole.
 */
final class ProgressLog {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

  /** A lock of the operating system does not keep threads of one JVM apart. */
  private static final Object IN_THIS_JVM = new Object();

  private final Path file;
  private final Path lockFile;
  private final Consumer<String> warnings;

  /**
   * The log of a checkout.
   *
   * @param warnings takes sentences for the learner
   */
  ProgressLog(Path root, Consumer<String> warnings) {
    this.file = root.resolve(".lab-progress.tsv");
    this.lockFile = root.resolve(".lab-progress.lock");
    this.warnings = warnings;
  }

  Path file() {
    return file;
  }

  /** What it holds; damage is set aside and told. */
  LogText read() throws IOException {
    LogText log = LogText.of(text());
    if (log.damaged() == 0 || log.newer()) {
      return log;
    }
    try {
      return locked(this::sound);
    } catch (IOException e) {
      warnings.accept(
          "Lines of your progress in "
              + file
              + " are damaged, and it can't be mended ("
              + e.getMessage()
              + "): is the disk full or read-only?");
      return log;
    }
  }

  /**
   * Adds an event.
   *
   * @return whether it was added; a log of a newer format is left alone
   */
  boolean append(Event event) throws IOException {
    return locked(
        () -> {
          if (sound().newer()) {
            return false;
          }
          byte[] line = (event.line() + "\n").getBytes(StandardCharsets.UTF_8);
          try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line));
            channel.force(false);
          }
          return true;
        });
  }

  private String text() throws IOException {
    try {
      // Not readString: bytes that are no UTF-8 spoil their line only.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** Makes the log one to which a line can be added. To be called under the lock. */
  private LogText sound() throws IOException {
    LogText log = LogText.of(text());
    if (log.newer() || (log.complete() && log.damaged() == 0)) {
      return log;
    }
    if (log.damaged() > 0) {
      setAside(log.damaged());
    }
    Path half = file.resolveSibling(".lab-progress.new");
    Files.writeString(half, log.mended());
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return log;
  }

  private void setAside(int damaged) throws IOException {
    String name = ".lab-progress.damaged-" + TIME.format(LocalDateTime.now());
    Path copy = file.resolveSibling(name + ".tsv");
    for (int i = 2; !copied(copy); i++) {
      copy = file.resolveSibling(name + "-" + i + ".tsv");
    }
    warnings.accept(
        (damaged == 1 ? "One line" : damaged + " lines")
            + " of your progress could not be read: all others are kept, and the file as it was is"
            + " "
            + copy
            + ".");
  }

  private boolean copied(Path copy) throws IOException {
    try {
      Files.copy(file, copy);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> T locked(Work<T> work) throws IOException {
    synchronized (IN_THIS_JVM) {
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        return work.run();
      }
    }
  }
}
