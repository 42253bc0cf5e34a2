package streamlab.spark.grade.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import java.util.List;
import streamlab.error.LabException;
import streamlab.grade.run.Surroundings;
import streamlab.home.LabHome;
import streamlab.service.cassandra.CassandraNode;
import streamlab.service.cassandra.LocalCassandra;

/** The lab's Cassandra for graders: found or started once per JVM, with a keyspace of its own. */
public final class CassandraSurroundings implements Surroundings {

  // Of the JVM, not of an instance: whoever grades may have loaded this service anew.
  private static CqlSession session;

  /** A session in this JVM's keyspace; opened anew when an answer closed it. */
  static synchronized CqlSession session() {
    if (session == null || session.isClosed()) {
      CassandraNode node = new LocalCassandra(LabHome.find()).ensureRunning();
      CqlSession opened =
          CqlSession.builder()
              .addContactPoint(node.address())
              .withLocalDatacenter(node.datacenter())
              .build();
      try {
        GraderKeyspace.dropAbandoned(opened);
        GraderKeyspace.enter(opened);
      } catch (DriverException e) {
        opened.close();
        throw e;
      }
      session = opened;
    }
    return session;
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
