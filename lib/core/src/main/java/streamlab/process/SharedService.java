package streamlab.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/**
 * A service of a checkout that is started by whoever needs it first, found by all others through a
 * run file, and gone when nobody holds a lease on it any more.
 */
public final class SharedService {

  /** Guards the file lock within this JVM: file locks are per process. */
  private static final Object IN_THIS_JVM = new Object();

  private final LabHome home;
  private final String name;

  /**
   * A service of the given checkout; starts nothing.
   *
   * @param name begins the names of its files, such as {@code "kafka"}
   */
  public SharedService(LabHome home, String name) {
    this.home = home;
    this.name = name;
  }

  /**
   * The running service; started when there is none. This process holds a lease on it from now on.
   *
   * @param running looks for it
   * @param start starts it; called while no other program looks or starts
   */
  public <T> T ensureRunning(Supplier<Optional<T>> running, Supplier<T> start) {
    Lease.hold(leases());
    synchronized (IN_THIS_JVM) {
      try (FileChannel channel = openLock();
          FileLock lock = channel.lock()) {
        return running.get().orElseGet(start);
      } catch (IOException e) {
        throw new LabException(
            home.run() + " can't be written (" + e.getMessage() + "): is the disk full?", e);
      }
    }
  }

  /** What the running service says of itself; see {@link streamlab.home.RunFile}. */
  public Path runFile() {
    return home.run().resolve(name + ".properties");
  }

  /** The folder of those who need the service; see {@link Lease}. */
  public Path leases() {
    return home.run().resolve("leases").resolve(name);
  }

  /** Held by those who look for the service or start it, and by one that is ending. */
  public Path lock() {
    return home.run().resolve(name + ".lock");
  }

  /** The service's log file. */
  public Path log() {
    return home.logs().resolve(name + ".log");
  }

  private FileChannel openLock() throws IOException {
    Files.createDirectories(home.run());
    return FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
