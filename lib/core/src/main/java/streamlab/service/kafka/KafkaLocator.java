package streamlab.service.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/**
 * Finds the cluster to work with. The first of these that is there: the system property {@value
 * #PROPERTY}, the choice made at {@code lab start --kafka} (variable {@value #CHOICE}), {@value
 * #ADDRESS}, a {@code client.properties} at the checkout's root, the checkout's broker in Docker if
 * it runs, the local broker.
 */
public final class KafkaLocator {

  /** Variable with {@code local}, {@code docker}, {@code HOST:PORT} or a {@code .properties}. */
  public static final String CHOICE = "STREAMLAB_KAFKA";

  /** The same as {@value #CHOICE} for one JVM: a test names the broker that it started. */
  public static final String PROPERTY = "streamlab.kafka";

  /** The usual variable for an address of Kafka. */
  public static final String ADDRESS = "KAFKA_BOOTSTRAP_SERVERS";

  private final LabHome home;
  private final Map<String, String> environment;
  private final Consumer<String> say;

  private KafkaLocator(LabHome home, Map<String, String> environment, Consumer<String> say) {
    this.home = home;
    this.environment = environment;
    this.say = say;
  }

  /**
   * The cluster, ready to be used; a local broker is started where needed.
   *
   * @param environment the variables to look at
   * @param say takes sentences for the user, now and when the local broker crashes later
   * @throws LabException when the cluster that was named can't be reached, within two seconds (ten
   *     for Docker)
   */
  public static KafkaCluster find(
      LabHome home, Map<String, String> environment, Consumer<String> say) {
    return new KafkaLocator(home, environment, say).find();
  }

  /** How the variables name the cluster; empty where they name none. */
  public static String choice(Map<String, String> environment) {
    String choice = environment.getOrDefault(CHOICE, "").trim();
    return choice.isEmpty() ? environment.getOrDefault(ADDRESS, "").trim() : choice;
  }

  private KafkaCluster find() {
    String choice = System.getProperty(PROPERTY, environment.getOrDefault(CHOICE, "")).trim();
    if (!choice.isEmpty()) {
      return chosen(choice);
    }
    String address = environment.getOrDefault(ADDRESS, "").trim();
    if (!address.isEmpty()) {
      return ExternalCluster.at(address, ADDRESS);
    }
    Path file = home.root().resolve("client.properties");
    if (Files.exists(file)) {
      return ExternalCluster.from(file);
    }
    // Who starts the lab on Docker has all programs of the checkout work with it.
    return new DockerBroker(home, environment).running().isPresent() ? docker() : local();
  }

  private KafkaCluster chosen(String choice) {
    if (choice.equals("local")) {
      return local();
    }
    if (choice.equals("docker")) {
      return docker();
    }
    if (choice.endsWith(".properties")) {
      return ExternalCluster.from(home.root().resolve(choice));
    }
    if (choice.matches("\\S+:\\d+")) {
      return ExternalCluster.at(choice, "--kafka");
    }
    throw new LabException(
        "\"" + choice + "\" is no Kafka: use local, docker, HOST:PORT or a FILE.properties.");
  }

  private KafkaCluster docker() {
    DockerInfo running = new DockerBroker(home, environment).ensureRunning(say);
    return new KafkaCluster(
        "Kafka at " + running.bootstrapServers() + " (Docker, " + running.image() + ")",
        Map.of("bootstrap.servers", running.bootstrapServers()),
        running::isServing);
  }

  private KafkaCluster local() {
    LocalBroker broker = new LocalBroker(home);
    if (broker.hasCrashed()) {
      say.accept("Kafka had stopped unexpectedly: " + broker.whyGone());
    }
    BrokerInfo running = broker.ensureRunning();
    BrokerWatch.over(broker, running, say);
    return new KafkaCluster(
        "Kafka " + running.version() + " at " + running.bootstrapServers() + " (local broker)",
        Map.of("bootstrap.servers", running.bootstrapServers()),
        () -> broker.running().isPresent());
  }
}
