package streamlab.spark.grade.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/**
 * The keyspace of one process that grades: the first of {@code grades_1}, {@code grades_2} … that
 * no other one has. Graders take over what those before them left, tables and all, as making and
 * dropping a keyspace takes long and each table keeps a megabyte of the node's memory.
 */
final class GraderKeyspace implements AutoCloseable {

  private final String name;
  // The system gives it back however the process ends.
  private final FileLock lock;

  private GraderKeyspace(String name, FileLock lock) {
    this.name = name;
    this.lock = lock;
  }

  /**
   * Takes one that is free, until {@link #close()} or the process's end.
   *
   * @throws LabException when the checkout can't be written
   */
  static GraderKeyspace claim(LabHome home) {
    try {
      Files.createDirectories(home.run());
      for (int number = 1; ; number++) {
        String name = "grades_" + number;
        FileLock lock = lock(home.run().resolve("cassandra-" + name + ".lock"));
        if (lock != null) {
          return new GraderKeyspace(name, lock);
        }
      }
    } catch (IOException e) {
      throw new LabException(
          home.run() + " can't be written (" + e.getMessage() + "): is the disk full?", e);
    }
  }

  /** The lock of a file, or null when somebody has it. */
  private static FileLock lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another grader of this very process has it.
      lock = null;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock;
  }

  /** Its name in CQL. */
  String name() {
    return name;
  }

  /** Makes it, if it is not there, and has the session work in it. */
  void enter(CqlSession session) {
    session.execute(
        "CREATE KEYSPACE IF NOT EXISTS "
            + name
            + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}"
            // Emptied before each fact: nothing needs to reach the disk.
            + " AND durable_writes = false");
    session.execute("USE " + name);
  }

  @Override
  public void close() {
    try {
      lock.channel().close();
    } catch (IOException e) {
      throw new LabException("The lock of " + name + " can't be given back: " + e, e);
    }
  }
}
