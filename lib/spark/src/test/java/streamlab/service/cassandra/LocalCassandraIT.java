package streamlab.service.cassandra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.cql.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.process.Lease;
import streamlab.service.kafka.TestCheckout;

@DisplayName("The lab's Cassandra")
@TestMethodOrder(OrderAnnotation.class)
class LocalCassandraIT {

  private static final String KEYSPACE =
      "CREATE KEYSPACE shop WITH replication = {'class': 'SimpleStrategy', 'replication_factor':"
          + " 1}";

  @TempDir static Path folder;
  private static LabHome home;
  private static LocalCassandra cassandra;
  private static CassandraNode node;

  @BeforeAll
  static void start() throws Exception {
    home = TestCheckout.in(folder.resolve("course mit Lücken, o'clock"));
    cassandra = new LocalCassandra(home);
    node = cassandra.ensureRunning();
  }

  @AfterAll
  static void stop() {
    cassandra.stop();
  }

  private static CqlSession session(CassandraNode node) {
    return CqlSession.builder()
        .addContactPoint(node.address())
        .withLocalDatacenter(node.datacenter())
        .build();
  }

  @Test
  @Order(1)
  @DisplayName("keeps one row per primary key: a second write of a key replaces the first")
  void upsert() {
    try (CqlSession session = session(node)) {
      session.execute(KEYSPACE);
      session.execute("CREATE TABLE shop.users (id text PRIMARY KEY, name text)");
      session.execute("INSERT INTO shop.users (id, name) VALUES ('1', 'Nora')");
      session.execute("INSERT INTO shop.users (id, name) VALUES ('1', 'Imre')");
      Row only = session.execute("SELECT name FROM shop.users").one();
      assertEquals("Imre", only.getString("name"));
    }
  }

  @Test
  @Order(2)
  @DisplayName("has half a minute for an answer, not two seconds: a laptop may be busy")
  void patient() {
    try (CqlSession session = session(node)) {
      DriverExecutionProfile settings = session.getContext().getConfig().getDefaultProfile();
      assertEquals(
          Duration.ofSeconds(30), settings.getDuration(DefaultDriverOption.REQUEST_TIMEOUT));
      Row server =
          session
              .execute(
                  "SELECT value FROM system_views.settings WHERE name = 'write_request_timeout'")
              .one();
      assertEquals("20s", server.getString("value"));
    }
  }

  @Test
  @Order(2)
  @DisplayName("is found by the next one who asks, on the same port")
  void shared() {
    assertEquals(node, new LocalCassandra(home).ensureRunning());
  }

  @Test
  @Order(3)
  @DisplayName("ends by itself when nobody needs it, and takes its run file away")
  void endsAlone() throws Exception {
    ProcessHandle process = ProcessHandle.of(node.pid()).orElseThrow();
    Lease.hold(cassandra.leases()).close();
    TestCheckout.await("Cassandra is gone", () -> !process.isAlive());
    assertTrue(cassandra.running().isEmpty());
    assertTrue(Files.notExists(home.run().resolve("cassandra.properties")));
  }

  @Test
  @Order(4)
  @DisplayName("begins empty at its next start, also after a kill -9")
  void beginsEmpty() {
    CassandraNode second = cassandra.ensureRunning();
    assertNotEquals(node.pid(), second.pid());
    try (CqlSession session = session(second)) {
      session.execute(KEYSPACE);
    }
    ProcessHandle.of(second.pid()).orElseThrow().destroyForcibly();
    ProcessHandle.of(second.pid()).ifPresent(process -> process.onExit().join());

    CassandraNode third = cassandra.ensureRunning();
    try (CqlSession session = session(third)) {
      assertTrue(session.getMetadata().getKeyspace("shop").isEmpty());
    }
  }
}
