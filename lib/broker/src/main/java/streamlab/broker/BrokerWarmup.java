package streamlab.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import streamlab.chapter.Folders;

/**
 * Runs a broker of its own for as long as one record takes: what it loads meanwhile goes into the
 * broker's class-data archive.
 */
public final class BrokerWarmup {

  private BrokerWarmup() {}

  /**
   * Runs it once.
   *
   * @param arguments an empty folder, which is deleted at the end, a free port and another one
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    String address = "127.0.0.1:" + arguments[1];
    Properties properties = properties(folder, address, "127.0.0.1:" + arguments[2]);
    format(folder, properties);
    KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
    server.startup();
    Properties client = new Properties();
    client.put("bootstrap.servers", address);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("words", "hello")).get();
    }
    server.shutdown();
    server.awaitShutdown();
    Folders.delete(folder);
  }

  private static Properties properties(Path folder, String address, String controller) {
    Properties properties = new Properties();
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", "1");
    properties.put("controller.quorum.voters", "1@" + controller);
    properties.put("controller.listener.names", "CONTROLLER");
    properties.put("listeners", "PLAINTEXT://" + address + ",CONTROLLER://" + controller);
    properties.put("log.dirs", folder.resolve("data").toString());
    properties.put("log.cleaner.dedupe.buffer.size", "8388608");
    properties.put("offsets.topic.replication.factor", "1");
    properties.put("transaction.state.log.replication.factor", "1");
    properties.put("transaction.state.log.min.isr", "1");
    return properties;
  }

  private static void format(Path folder, Properties properties) throws IOException {
    Path file = folder.resolve("server.properties");
    try (var out = Files.newOutputStream(file)) {
      properties.store(out, null);
    }
    StorageTool.execute(
        new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
        System.out);
  }
}
