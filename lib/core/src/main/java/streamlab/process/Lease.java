package streamlab.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import streamlab.error.LabException;

/**
 * "I still need this service": one small file per process in a service's lease folder. A service
 * whose folder names no living process any more ends itself, so nothing outlives the lab, however
 * its users died. The file holds the process's start time because process ids are used again.
 */
public final class Lease implements AutoCloseable {

  /** The operating system reports start times in ticks; two readings may differ by this much. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private final Path file;

  private Lease(Path file) {
    this.file = file;
  }

  /** Says that this process needs the service, until {@link #close()} or the process's end. */
  public static Lease hold(Path folder) {
    ProcessHandle self = ProcessHandle.current();
    Path file = folder.resolve(Long.toString(self.pid()));
    try {
      Files.createDirectories(folder);
      Files.writeString(file, startOf(self).toString());
    } catch (IOException e) {
      throw new LabException(
          file + " can't be written (" + e.getMessage() + "): is the disk full or read-only?", e);
    }
    return new Lease(file);
  }

  /** Whether any process that holds a lease in the folder is alive; leases of the dead go. */
  public static boolean anyAlive(Path folder) {
    boolean alive = false;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[0-9]*")) {
      for (Path file : files) {
        if (isAlive(file)) {
          alive = true;
        } else {
          Files.deleteIfExists(file);
        }
      }
      return alive;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      // Not being able to look is no proof that nobody is there.
      return true;
    }
  }

  /**
   * Whether the process with this id that began at this time is alive; another process that was
   * given the same id later is not it.
   */
  public static boolean isAlive(long pid, Instant started) {
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    return process.isPresent()
        && Duration.between(startOf(process.get()), started).abs().compareTo(TOLERANCE) <= 0;
  }

  /** When a process began; the epoch where the operating system does not say. */
  public static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static boolean isAlive(Path file) throws IOException {
    try {
      long pid = Long.parseLong(file.getFileName().toString());
      return isAlive(pid, Instant.parse(Files.readString(file).trim()));
    } catch (NoSuchFileException e) {
      return false;
    } catch (RuntimeException e) {
      // Half written: its owner is writing it now, or died while doing so. Its age tells.
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return written.isAfter(Instant.now().minusSeconds(10));
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The lease ends with this process anyway.
      file.toFile().deleteOnExit();
    }
  }
}
