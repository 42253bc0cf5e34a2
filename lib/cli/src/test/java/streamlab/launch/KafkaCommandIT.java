package streamlab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.process.Ports;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;
import streamlab.service.kafka.LocalBroker;

@DisplayName("lab kafka")
class KafkaCommandIT {

  @TempDir private static Path folder;
  private static Checkout checkout;
  private static KafkaCluster kafka;

  private record Ran(int exit, String output, String errors) {}

  @BeforeAll
  static void broker() throws Exception {
    checkout = Checkout.withJars(folder.resolve("kurs mit Lücken"));
    kafka = KafkaLocator.find(checkout.home(), Map.of(KafkaLocator.CHOICE, "local"), text -> {});
  }

  @AfterAll
  static void stop() {
    new LocalBroker(checkout.home()).stop();
  }

  private static Ran lab(String typed, Map<String, String> variables, String command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "out", ".txt");
    Path errors = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(checkout.command(command.split(" ")))
            .directory(checkout.home().root().toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertTrue(process.waitFor(Checkout.LIMIT.toSeconds(), TimeUnit.SECONDS), command);
    return new Ran(process.exitValue(), Files.readString(output), Files.readString(errors));
  }

  private static Ran lab(String command) throws IOException, InterruptedException {
    return lab("", Map.of(), command);
  }

  private static String answer(String command) throws IOException, InterruptedException {
    Ran ran = lab(command);
    assertEquals(0, ran.exit(), ran.toString());
    return ran.output();
  }

  @Test
  @DisplayName("creates a topic, takes a pipe, reads it back, tells offsets, groups and segments")
  void tools() throws Exception {
    assertEquals("Created topic t.", answer("kafka topics --create --topic t").strip());
    assertEquals("t", answer("kafka kafka-topics.sh --list").strip());

    Ran sent = lab("hello\nGrüße\n", Map.of(), "kafka console-producer --topic t");
    assertEquals(0, sent.exit(), sent.toString());
    String read = "--from-beginning --max-messages 2 --group readers";
    assertEquals("hello\nGrüße\n", answer("kafka console-consumer --topic t " + read));
    assertEquals("t:0:2", answer("kafka kafka-get-offsets --topic t").strip());
    String group = answer("kafka consumer-groups --describe --group readers");
    assertTrue(group.matches("(?s).*readers +t +0 +2 +2 +0 .*"), group);

    try (Stream<Path> files = Files.walk(checkout.home().kafkaData())) {
      Path segment =
          files.filter(file -> file.endsWith("t-0/00000000000000000000.log")).findFirst().get();
      Path here = checkout.home().root().relativize(segment);
      String dump = answer("kafka dump-log --print-data-log --files " + here);
      assertTrue(dump.contains("payload: Grüße"), dump);
    }
  }

  @Test
  @DisplayName("goes to the cluster the reader names, and to none for help")
  void otherCluster() throws Exception {
    String nobody = "127.0.0.1:" + Ports.free();
    Map<String, String> unreachable = Map.of(KafkaLocator.CHOICE, nobody);
    Ran none = lab("", unreachable, "kafka topics --list");
    assertEquals(1, none.exit());
    assertTrue(none.errors().startsWith("No Kafka answered at " + nobody), none.errors());
    assertEquals(1, none.errors().strip().lines().count(), none.errors());

    String named = "kafka topics --list --bootstrap-server " + kafka.bootstrapServers();
    assertEquals(0, lab("", unreachable, named).exit());
    Ran help = lab("", unreachable, "kafka get-offsets --help");
    assertTrue((help.output() + help.errors()).contains("--partitions"), help.toString());
  }

  @Test
  @DisplayName("ends with the tool's exit code and shows what the tool says")
  void refused() throws Exception {
    Ran ran = lab("kafka topics --describe --topic never-created");
    assertEquals(1, ran.exit());
    assertTrue(ran.output().contains("'never-created' does not exist"), ran.toString());
  }

  @Test
  @DisplayName("alone lists the tools with a line each")
  void list() throws Exception {
    String list = answer("kafka");
    assertTrue(list.contains("\nconsole-producer  "), list);
    assertTrue(list.lines().count() > 30, list);
  }
}
