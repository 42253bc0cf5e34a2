package streamlab.spark.grade.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import java.util.List;
import streamlab.error.LabException;
import streamlab.grade.run.Surroundings;
import streamlab.home.LabHome;
import streamlab.service.cassandra.CassandraNode;
import streamlab.service.cassandra.LocalCassandra;

/** The lab's Cassandra for graders: found or started when needed, with a keyspace per process. */
public final class CassandraSurroundings implements Surroundings {

  // Of the JVM, not of an instance: whoever grades may have loaded this service anew.
  private static CqlSession session;
  private static CassandraNode node;
  private static GraderKeyspace keyspace;

  /** A session in this JVM's keyspace; opened anew when an answer closed it or its node is gone. */
  static synchronized CqlSession session() {
    LabHome home = LabHome.find();
    CassandraNode now = new LocalCassandra(home).ensureRunning();
    boolean moved = !now.equals(node);
    if (moved && session != null) {
      session.forceCloseAsync();
    }
    if (moved || session.isClosed()) {
      keyspace = keyspace == null ? GraderKeyspace.claim(home) : keyspace;
      session = open(now);
      node = now;
    }
    return session;
  }

  private static CqlSession open(CassandraNode node) {
    CqlSession opened =
        CqlSession.builder()
            .addContactPoint(node.address())
            .withLocalDatacenter(node.datacenter())
            .build();
    try {
      keyspace.enter(opened);
      return opened;
    } catch (DriverException e) {
      opened.close();
      throw e;
    }
  }

  @Override
  public boolean serve(String need) {
    return need.equals("cassandra");
  }

  @Override
  public void prepare() {
    try {
      session();
    } catch (LabException | DriverException e) {
      // The first fact meets the same error and tells it.
      return;
    }
  }

  @Override
  public List<String> tidy() {
    return List.of();
  }
}
