package streamlab.setup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** One set-up at a time in a checkout. The operating system frees the lock of a killed process. */
final class SetupLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private SetupLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock, waiting for another process's set-up to end; tells when it has to. */
  static SetupLock take(LabHome home, Runnable whenWaiting) {
    Path file = home.file("setup.lock");
    try {
      Files.createDirectories(file.getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        whenWaiting.run();
        lock = channel.lock();
      }
      return new SetupLock(channel, lock);
    } catch (IOException e) {
      throw new LabException(
          file + " can't be written (" + e.getMessage() + "): is the disk full or read-only?", e);
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
