package streamlab.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

/**
 * The lock under which programs look for a service or start one. An ending service holds it until
 * its JVM is gone: whoever comes meanwhile waits, and neither meets a server that is about to go
 * nor starts a second one on the same data.
 */
public final class EndLock {

  private final Path file;
  private FileLock held;

  /** The lock of a service; not held yet. */
  public EndLock(Path file) {
    this.file = file;
  }

  /**
   * Waits for the lock and keeps it for good, unless somebody came to need the service meanwhile.
   *
   * @return whether it is held now
   */
  public synchronized boolean holdUnless(BooleanSupplier needed) {
    try {
      FileChannel channel = open();
      FileLock lock = channel.lock();
      if (needed.getAsBoolean()) {
        channel.close();
        return false;
      }
      held = lock;
      return true;
    } catch (IOException e) {
      // Without the lock the end is as orderly as it can be: nobody has asked for the service.
      return true;
    }
  }

  /** Keeps the lock for good if it is free: one who holds it may be waiting for this very end. */
  public synchronized void tryToHold() {
    if (held != null) {
      return;
    }
    try {
      held = open().tryLock();
    } catch (IOException e) {
      System.err.println("Ending without the lock: " + e.getMessage());
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
