package streamlab.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** One lab per checkout: held while it lives, and freed by the system however it dies. */
public final class LabLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private LabLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** The lock, or nothing when another lab of this checkout runs or is starting. */
  public static Optional<LabLock> take(LabHome home) {
    try {
      Files.createDirectories(home.run());
      FileChannel channel =
          FileChannel.open(
              home.run().resolve("lab.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new LabLock(channel, lock));
    } catch (IOException e) {
      throw new LabException(
          home.run() + " can't be written (" + e.getMessage() + "): is the disk full or read-only?",
          e);
    }
  }

  /** Whether a lab of this checkout runs or is starting. */
  public static boolean isTaken(LabHome home) {
    try {
      Optional<LabLock> lock = take(home);
      if (lock.isPresent()) {
        lock.get().close();
      }
      return lock.isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
