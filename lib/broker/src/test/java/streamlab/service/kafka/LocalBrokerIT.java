package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.Ports;

@DisplayName("The local broker")
class LocalBrokerIT {

  @TempDir Path folder;
  private LabHome home;
  private LocalBroker broker;

  @BeforeEach
  void checkout() throws Exception {
    home = TestCheckout.in(folder.resolve("kurs mit Lücken"));
    broker = new LocalBroker(home);
  }

  @AfterEach
  void stop() {
    broker.stop();
  }

  private KafkaCluster cluster(BrokerInfo running) {
    return new KafkaCluster("test", Map.of("bootstrap.servers", running.bootstrapServers()));
  }

  private List<String> values(BrokerInfo running, String topic) {
    return cluster(running).read(topic).stream().map(record -> record.value()).toList();
  }

  @Test
  @DisplayName("is started once, however many ask for it at the same time")
  void once() {
    CompletableFuture<BrokerInfo> other = CompletableFuture.supplyAsync(broker::ensureRunning);
    BrokerInfo mine = broker.ensureRunning();
    assertEquals(mine, other.join());
    assertEquals(mine, new LocalBroker(home).running().orElseThrow());
  }

  @Test
  @DisplayName("keeps its data and its address across an orderly restart")
  void restart() {
    BrokerInfo first = broker.ensureRunning();
    cluster(first).send("kept", "one", "two");
    broker.stop();
    assertTrue(broker.running().isEmpty());
    assertFalse(broker.hasCrashed());

    BrokerInfo second = broker.ensureRunning();

    assertNotEquals(first.pid(), second.pid());
    assertEquals(first.port(), second.port());
    assertEquals(List.of("one", "two"), values(second, "kept"));
  }

  @Test
  @DisplayName("that is killed is noticed, said and started again with its data")
  void killed() throws Exception {
    BrokerInfo first = broker.ensureRunning();
    cluster(first).send("kept", "before");
    BlockingQueue<String> said = new LinkedBlockingQueue<>();
    BrokerWatch.over(broker, first, said::add);

    ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

    String sentence = said.poll(30, TimeUnit.SECONDS);
    assertTrue(sentence.startsWith("Kafka stopped unexpectedly: it was ended"), sentence);
    assertTrue(sentence.contains(broker.log().toString()), sentence);
    BrokerInfo second = broker.running().orElseThrow();
    assertEquals(first.port(), second.port());
    assertEquals(List.of("before"), values(second, "kept"));
  }

  @Test
  @DisplayName("takes another port when the usual ones are taken")
  void portTaken() throws Exception {
    BrokerInfo first = broker.ensureRunning();
    broker.stop();
    try (ServerSocket taken = new ServerSocket(first.port(), 1, InetAddress.getLoopbackAddress())) {
      BrokerInfo second = broker.ensureRunning();
      assertNotEquals(taken.getLocalPort(), second.port());
      cluster(second).send("topic", "arrives");
      assertEquals(List.of("arrives"), values(second, "topic"));
    }
  }

  @Test
  @DisplayName("that finds its port taken when it comes to it says so at once")
  void portTakenMeanwhile() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int controller = Ports.free();
      Map<String, String> listeners =
          Map.of(
              "listeners",
              "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                  .formatted(taken.getLocalPort(), controller),
              "controller.quorum.voters",
              "1@127.0.0.1:" + controller);
      long begin = System.nanoTime();
      LabException told =
          assertThrows(
              LabException.class,
              () -> PrivateBroker.start(home, folder.resolve("private"), listeners));
      assertTrue(told.getMessage().contains("another program took its port"), told.getMessage());
      assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(30), "at once");
    }
  }

  @Test
  @DisplayName("is not killed with the process group of the program that started it")
  void ownGroup() throws Exception {
    assumeTrue(
        Files.exists(Path.of("/proc/self/stat")) && Files.exists(Path.of("/usr/bin/setsid")),
        "a system that tells process groups and can make them");
    BrokerInfo running = broker.ensureRunning();
    assertNotEquals(groupOf("self"), groupOf(Long.toString(running.pid())));
  }

  private static String groupOf(String process) throws Exception {
    String stat = Files.readString(Path.of("/proc", process, "stat"));
    // Behind the name in brackets: state, parent, group.
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[2];
  }

  @Test
  @DisplayName("of one checkout is not that of another")
  void twoCheckouts() throws Exception {
    LocalBroker other = new LocalBroker(TestCheckout.in(folder.resolve("other")));
    try {
      BrokerInfo mine = broker.ensureRunning();
      BrokerInfo theirs = other.ensureRunning();
      assertNotEquals(mine.port(), theirs.port());
      cluster(mine).send("topic", "mine");
      cluster(theirs).send("topic", "theirs");
      assertEquals(List.of("mine"), values(mine, "topic"));
      assertEquals(List.of("theirs"), values(theirs, "topic"));
    } finally {
      other.stop();
    }
  }

  @Test
  @DisplayName("ends by itself when the last process that needs it is gone")
  void noLease() throws Exception {
    BrokerInfo running = broker.ensureRunning();
    deleteLeases();
    TestCheckout.await(
        "the broker's process has ended",
        () -> ProcessHandle.of(running.pid()).filter(ProcessHandle::isAlive).isEmpty());
    assertFalse(broker.hasCrashed(), "an orderly end");
  }

  @Test
  @DisplayName("that is about to end is met by nobody: who comes then gets a fresh one")
  void comesAtTheEnd() throws Exception {
    BrokerInfo ending = broker.ensureRunning();
    ProcessHandle process = ProcessHandle.of(ending.pid()).orElseThrow();
    process.destroy();
    TestCheckout.await("the broker has begun to end", () -> broker.running().isEmpty());

    BrokerInfo fresh = broker.ensureRunning();

    assertNotEquals(ending.pid(), fresh.pid());
    assertFalse(process.isAlive(), "the former one is gone for good");
    cluster(fresh).send("after", "arrives");
    assertEquals(List.of("arrives"), values(fresh, "after"));
  }

  @Test
  @DisplayName("can't be met half dead, whenever its last user goes and the next comes")
  void comesAtAnyMoment() throws Exception {
    for (int round = 0; round < 3; round++) {
      BrokerInfo old = broker.ensureRunning();
      deleteLeases();
      Path runFile = home.run().resolve("kafka.properties");
      TestCheckout.await("the broker gives up", () -> !Files.exists(runFile));
      // From here its server still answers for a moment.
      BrokerInfo next = broker.ensureRunning();
      assertNotEquals(old.pid(), next.pid());
      cluster(next).send("round-" + round, "arrives");
      assertEquals(List.of("arrives"), values(next, "round-" + round));
    }
  }

  private void deleteLeases() throws Exception {
    try (Stream<Path> leases = Files.list(broker.leases())) {
      for (Path lease : leases.toList()) {
        Files.delete(lease);
      }
    }
  }
}
