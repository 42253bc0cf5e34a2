package streamlab.spark.grade.cassandra;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import streamlab.process.Lease;

/**
 * The keyspace of one process that grades. Its name says which process that is: a table costs the
 * node a megabyte of memory for as long as it is there, and a grader that is killed drops none, so
 * each one clears away what those before it left.
 */
final class GraderKeyspace {

  private static final Pattern NAME = Pattern.compile("grades_(\\d+)_(\\d+)");

  private GraderKeyspace() {}

  /** What the keyspace of a process is called. */
  static String nameOf(ProcessHandle process) {
    return "grades_" + process.pid() + "_" + Lease.startOf(process).toEpochMilli();
  }

  /** Makes this process's keyspace, if there is none, and enters it. */
  static void enter(CqlSession session) {
    String name = nameOf(ProcessHandle.current());
    session.execute(
        "CREATE KEYSPACE IF NOT EXISTS "
            + name
            + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}"
            // Emptied before each fact: nothing needs to reach the disk.
            + " AND durable_writes = false");
    session.execute("USE " + name);
  }

  /** Drops the keyspaces of graders that are gone. */
  static void dropAbandoned(CqlSession session) {
    List<String> all =
        session.getMetadata().getKeyspaces().keySet().stream()
            .map(CqlIdentifier::asInternal)
            .toList();
    for (String name : all) {
      if (isAbandoned(name)) {
        // Another grader may be clearing up, too.
        session.execute("DROP KEYSPACE IF EXISTS " + name);
      }
    }
  }

  private static boolean isAbandoned(String name) {
    Matcher grader = NAME.matcher(name);
    return grader.matches()
        && !Lease.isAlive(
            Long.parseLong(grader.group(1)), Instant.ofEpochMilli(Long.parseLong(grader.group(2))));
  }
}
