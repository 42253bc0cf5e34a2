package streamlab.spark.grade.cassandra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.service.cassandra.CassandraNode;
import streamlab.service.cassandra.LocalCassandra;
import streamlab.service.kafka.TestCheckout;

@DisplayName("A grader's keyspace")
class GraderKeyspaceIT {

  private static final String OWN = GraderKeyspace.nameOf(ProcessHandle.current());

  @TempDir static Path folder;
  private static LocalCassandra cassandra;
  private static CassandraNode node;

  @BeforeAll
  static void start() throws Exception {
    cassandra = new LocalCassandra(TestCheckout.in(folder.resolve("course")));
    node = cassandra.ensureRunning();
  }

  @AfterAll
  static void stop() {
    cassandra.stop();
  }

  private static CqlSession session() {
    return CqlSession.builder()
        .addContactPoint(node.address())
        .withLocalDatacenter(node.datacenter())
        .build();
  }

  private static void create(CqlSession session, String keyspace) {
    session.execute(
        "CREATE KEYSPACE IF NOT EXISTS "
            + keyspace
            + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
  }

  private static Set<String> keyspaces(CqlSession session) {
    Set<String> names = new TreeSet<>();
    for (CqlIdentifier each : session.getMetadata().getKeyspaces().keySet()) {
      if (!each.asInternal().startsWith("system")) {
        names.add(each.asInternal());
      }
    }
    return names;
  }

  @Test
  @DisplayName("is the process's: who closes the session and opens another finds the same tables")
  void same() {
    try (CqlSession session = session()) {
      GraderKeyspace.enter(session);
      session.execute("CREATE TABLE logins (id text PRIMARY KEY)");
      session.execute("INSERT INTO logins (id) VALUES ('100001')");
    }
    try (CqlSession session = session()) {
      GraderKeyspace.enter(session);
      assertEquals("100001", session.execute("SELECT id FROM logins").one().getString("id"));
    }
  }

  @Test
  @DisplayName("is dropped by the next grader when its process is gone, and only then")
  void abandoned() {
    ProcessHandle alive = ProcessHandle.of(node.pid()).orElseThrow();
    String neighbour = GraderKeyspace.nameOf(alive);
    // The same id was another process's before.
    String gone =
        "grades_" + alive.pid() + "_" + Instant.parse("2019-02-05T09:00:00Z").toEpochMilli();
    try (CqlSession session = session()) {
      GraderKeyspace.enter(session);
      for (String each : new String[] {neighbour, gone, "shop", "grades_of_class_7"}) {
        create(session, each);
      }
      GraderKeyspace.dropAbandoned(session);
      assertEquals(
          new TreeSet<>(Set.of(OWN, neighbour, "shop", "grades_of_class_7")), keyspaces(session));
    }
  }
}
