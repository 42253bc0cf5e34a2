package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.Ports;

@DisplayName("Kafka is found")
class KafkaLocatorIT {

  /** Two seconds for the answer, and what a busy machine adds. */
  private static final Duration PROMPT = Duration.ofSeconds(5);

  private static final String LOGIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\""
          + " password=\"%s\"%s;";

  @TempDir static Path shared;
  @TempDir Path folder;
  private static PrivateBroker secured;
  private LabHome home;

  @BeforeAll
  static void securedCluster() throws Exception {
    LabHome home = TestCheckout.in(shared.resolve("secured"));
    int port = Ports.free();
    int controller = Ports.free();
    secured =
        PrivateBroker.start(
            home,
            shared.resolve("broker"),
            Map.of(
                "listeners",
                "SASL_PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                "controller.quorum.voters",
                "1@127.0.0.1:" + controller,
                "streamlab.port",
                Integer.toString(port),
                "listener.security.protocol.map",
                "SASL_PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name",
                "SASL_PLAINTEXT",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                String.format(LOGIN, "admin", "secret", " user_admin=\"secret\"")));
  }

  @AfterAll
  static void stop() {
    secured.close();
  }

  @BeforeEach
  void checkout() throws Exception {
    home = TestCheckout.in(folder.resolve("course"));
  }

  private KafkaCluster find(Map<String, String> environment) {
    return KafkaLocator.find(home, environment, sentence -> {});
  }

  private String refusal(Map<String, String> environment) {
    long begin = System.nanoTime();
    LabException told = assertThrows(LabException.class, () -> find(environment));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(took.compareTo(PROMPT) < 0, "answered after " + took);
    assertEquals(0, told.getStackTrace().length, "no stack trace");
    assertEquals(1, told.getMessage().lines().count(), told.getMessage());
    return told.getMessage();
  }

  private Path properties(String password) throws Exception {
    return Files.writeString(
        folder.resolve("client.properties"),
        "bootstrap.servers=%s\nsecurity.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\n"
                .formatted("127.0.0.1:" + secured.port())
            + "sasl.jaas.config="
            + String.format(LOGIN, "admin", password, ""));
  }

  @Test
  @DisplayName("at the address of KAFKA_BOOTSTRAP_SERVERS, or said to be unreachable in 2 s")
  void unreachable() {
    String address = "127.0.0.1:" + Ports.free();
    String sentence = refusal(Map.of(KafkaLocator.ADDRESS, address));
    assertTrue(sentence.startsWith("No Kafka answered at " + address), sentence);
  }

  @Test
  @DisplayName("by a properties file with a login")
  void secured() throws Exception {
    KafkaCluster cluster = find(Map.of(KafkaLocator.CHOICE, properties("secret").toString()));
    cluster.send("topic", "hello");
    assertEquals("hello", cluster.read("topic").get(0).value());
  }

  @Test
  @DisplayName("by a properties file with a login, which Kafka's own tools are given, too")
  void toolsWithLogin() throws Exception {
    KafkaCluster cluster = find(Map.of(KafkaLocator.CHOICE, properties("secret").toString()));
    List<String> quiet = List.of("--delete", "--if-exists", "--topic", "never-created");
    assertEquals(0, new KafkaTools(home).runHere("kafka-topics", quiet, () -> cluster));
  }

  @Test
  @DisplayName("by a client.properties at the checkout's root, before the local broker")
  void atRoot() throws Exception {
    Files.copy(properties("secret"), home.root().resolve("client.properties"));
    assertTrue(find(Map.of()).description().contains("127.0.0.1:" + secured.port()));
  }

  @Test
  @DisplayName("but a wrong password is said to be one")
  void wrongPassword() throws Exception {
    String sentence = refusal(Map.of(KafkaLocator.CHOICE, properties("wrong").toString()));
    assertTrue(sentence.contains("refused the user name or password"), sentence);
  }

  @Test
  @DisplayName("but a file that is not there is said not to be there")
  void noFile() {
    String sentence = refusal(Map.of(KafkaLocator.CHOICE, "none.properties"));
    assertTrue(sentence.contains("There is no file"), sentence);
  }

  @Test
  @DisplayName("but an address that means nothing is said to mean nothing")
  void nonsense() {
    assertTrue(refusal(Map.of(KafkaLocator.CHOICE, "everywhere")).contains("is no Kafka"));
    String unknown = refusal(Map.of(KafkaLocator.ADDRESS, "no-such-host.invalid:9092"));
    assertTrue(unknown.contains("no-such-host.invalid"), unknown);
  }
}
