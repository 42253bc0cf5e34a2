package streamlab.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.common.utils.Time;
import streamlab.home.RunFile;
import streamlab.process.EndLock;
import streamlab.process.Lease;
import streamlab.process.LeaseWatch;

/**
 * A Kafka node (broker, controller or both in one) that formats its storage when it is new, says in
 * a run file when it is ready, and ends itself when no process holds a lease on it any more.
 *
 * <p>Arguments: the server's properties file, the run file to write, the lease folder to watch, the
 * lock file that those hold who look for this broker.
 */
public final class BrokerMain {

  /** The id that all nodes of one cluster share; a node that is alone makes one up. */
  private static final String CLUSTER_ID = "streamlab.cluster.id";

  private BrokerMain() {}

  /** Runs the broker until it is stopped or nobody needs it. */
  public static void main(String[] arguments) throws IOException {
    Path configuration = Path.of(arguments[0]);
    Path runFile = Path.of(arguments[1]);
    Path leases = Path.of(arguments[2]);
    EndLock endLock = new EndLock(Path.of(arguments[3]));

    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(configuration, StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    formatIfNew(configuration, properties);

    KafkaRaftServer server = started(properties);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(server, runFile, endLock), "broker-shutdown"));
    RunFile.write(runFile, facts(properties));
    boolean oneOfSeveral = properties.containsKey(CLUSTER_ID);
    LeaseWatch.begin(leases, endLock, () -> end(oneOfSeveral));
    server.awaitShutdown();
  }

  /** A half-started server keeps the JVM alive, waiting for nothing: whoever waits must be told. */
  private static KafkaRaftServer started(Properties properties) {
    try {
      KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
      server.startup();
      return server;
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
      throw e;
    }
  }

  private static void formatIfNew(Path configuration, Properties properties) {
    if (Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
      return;
    }
    String cluster = properties.getProperty(CLUSTER_ID, Uuid.randomUuid().toString());
    int exit =
        StorageTool.execute(
            new String[] {"format", "-t", cluster, "-c", configuration.toString()}, System.out);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static Map<String, String> facts(Properties properties) {
    ProcessHandle self = ProcessHandle.current();
    Map<String, String> facts = new HashMap<>();
    facts.put("pid", Long.toString(self.pid()));
    facts.put("started", Lease.startOf(self).toString());
    facts.put("port", properties.getProperty("streamlab.port"));
    facts.put("controller.port", properties.getProperty("streamlab.controller.port"));
    facts.put("version", AppInfoParser.getVersion());
    return facts;
  }

  /**
   * An orderly end takes the run file away, and first of all: a server that is shutting down still
   * answers for a while, and nobody should be sent to it. After a crash the file stays and tells.
   */
  private static void stop(KafkaRaftServer server, Path runFile, EndLock endLock) {
    endLock.tryToHold();
    try {
      Files.deleteIfExists(runFile);
    } catch (IOException e) {
      System.err.println("The run file stays behind: " + e.getMessage());
    }
    server.shutdown();
  }

  /**
   * One of several would hand its partitions over before it ends, for minutes, to others that are
   * gone already: it ends at once.
   */
  private static void end(boolean atOnce) {
    if (atOnce) {
      Runtime.getRuntime().halt(0);
    }
    System.exit(0);
  }
}
