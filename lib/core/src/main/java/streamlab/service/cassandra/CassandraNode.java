package streamlab.service.cassandra;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import streamlab.home.RunFile;
import streamlab.process.Lease;
import streamlab.process.Ports;

/**
 * A running Cassandra of the lab: one node that is a whole cluster (K29-02).
 *
 * @param pid the process id
 * @param started when the process began
 * @param port the port for CQL clients on 127.0.0.1
 * @param version Cassandra's version, such as 5.0.9
 */
public record CassandraNode(long pid, Instant started, int port, String version) {

  /** What a run file says; empty when there is none. */
  static Optional<CassandraNode> read(Path runFile) {
    Map<String, String> facts = RunFile.read(runFile);
    if (!facts.containsKey("pid")) {
      return Optional.empty();
    }
    return Optional.of(
        new CassandraNode(
            Long.parseLong(facts.get("pid")),
            Instant.parse(facts.get("started")),
            Integer.parseInt(facts.get("port")),
            facts.get("version")));
  }

  /** The contact point for the driver: {@code CqlSession.builder().addContactPoint(…)}. */
  public InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /** The same as text, such as 127.0.0.1:9042. */
  public String contactPoint() {
    return "127.0.0.1:" + port;
  }

  /** The data centre that the driver wants to be told: {@code withLocalDatacenter(…)}. */
  public String datacenter() {
    return "datacenter1";
  }

  /** Whether the process lives and its port accepts connections. */
  boolean isServing() {
    return Lease.isAlive(pid, started) && Ports.answers(port);
  }

  @Override
  public String toString() {
    return "Cassandra " + version + " at " + contactPoint();
  }
}
