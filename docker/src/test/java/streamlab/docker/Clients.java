package streamlab.docker;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Kafka's clients in a test's JVM. */
final class Clients {

  private Clients() {}

  /**
   * Talks to a cluster once, however long it takes: the first client of a JVM loads a thousand
   * classes, and on a busy machine that alone is longer than the lab waits for a cluster.
   */
  static void warmUp(String addresses) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", addresses))) {
      admin.describeCluster().nodes().get();
    }
  }
}
