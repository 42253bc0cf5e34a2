package streamlab.spark.grade.cassandra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.service.cassandra.LocalCassandra;
import streamlab.service.kafka.TestCheckout;

@DisplayName("Cassandra for one fact")
class CassandraSandboxIT {

  private static final String COLUMNS = "id text PRIMARY KEY, name text";

  @TempDir static Path folder;
  private static LabHome home;
  private static String before;

  @BeforeAll
  static void checkout() throws Exception {
    home = TestCheckout.in(folder.resolve("course"));
    before = System.setProperty(LabHome.PROPERTY, home.root().toString());
  }

  @AfterAll
  static void stop() {
    CassandraSurroundings.session().close();
    new LocalCassandra(home).stop();
    if (before == null) {
      System.clearProperty(LabHome.PROPERTY);
    } else {
      System.setProperty(LabHome.PROPERTY, before);
    }
  }

  private static void writesARow(CassandraSandbox cassandra) {
    String table = cassandra.table(COLUMNS);
    assertEquals(List.of(), cassandra.rows(table, "id, name"));
    cassandra.session().execute("INSERT INTO " + table + " (id, name) VALUES ('1', 'Nora')");
    assertEquals(List.of("1 | Nora"), cassandra.rows(table, "id, name"));
  }

  @Test
  @DisplayName("has an empty table, also when the answer before closed the session")
  void closedSession() {
    CassandraSandbox first = new CassandraSandbox();
    writesARow(first);
    first.session().close();
    writesARow(new CassandraSandbox());
  }

  @Test
  @DisplayName("is there when the node of the fact before was killed")
  void killedNode() {
    writesARow(new CassandraSandbox());
    ProcessHandle node =
        ProcessHandle.of(new LocalCassandra(home).running().orElseThrow().pid()).orElseThrow();
    node.destroyForcibly();
    node.onExit().join();
    writesARow(new CassandraSandbox());
  }
}
