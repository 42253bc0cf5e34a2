package streamlab.cassandra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.cassandra.service.CassandraDaemon;
import org.apache.cassandra.utils.FBUtilities;
import streamlab.chapter.Folders;
import streamlab.home.RunFile;
import streamlab.process.EndLock;
import streamlab.process.Lease;
import streamlab.process.LeaseWatch;

/**
 * A Cassandra node that begins with an empty data folder, says in a run file when it is ready, and
 * ends itself when no process holds a lease on it any more.
 *
 * <p>Arguments: the data folder, the port for clients, the run file to write, the lease folder to
 * watch, the lock file that those hold who look for this node. Where its settings lie, a system
 * property says, as Cassandra wants it.
 */
public final class CassandraMain {

  private CassandraMain() {}

  /** Runs the node until it is stopped or nobody needs it. */
  public static void main(String[] arguments) throws IOException {
    Folders.delete(Path.of(arguments[0]));
    Path runFile = Path.of(arguments[2]);
    EndLock endLock = new EndLock(Path.of(arguments[4]));
    // Ends this JVM by itself when the node can't start.
    CassandraDaemon.main(new String[0]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ended(runFile, endLock), "run-file"));
    ProcessHandle self = ProcessHandle.current();
    RunFile.write(
        runFile,
        Map.of(
            "pid", Long.toString(self.pid()),
            "started", Lease.startOf(self).toString(),
            "port", arguments[1],
            "version", FBUtilities.getReleaseVersionString()));
    // Its data are gone at the next start: there is nothing to flush, so nothing to wait for.
    LeaseWatch.begin(Path.of(arguments[3]), endLock, () -> end(runFile, endLock));
  }

  private static void end(Path runFile, EndLock endLock) {
    ended(runFile, endLock);
    Runtime.getRuntime().halt(0);
  }

  /** The run file goes first, so that nobody is sent to a node that is ending. */
  private static void ended(Path runFile, EndLock endLock) {
    endLock.tryToHold();
    try {
      Files.deleteIfExists(runFile);
    } catch (IOException e) {
      System.err.println("The run file stays behind: " + e.getMessage());
    }
  }
}
