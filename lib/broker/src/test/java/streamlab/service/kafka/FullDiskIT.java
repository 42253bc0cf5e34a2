package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;

@DisplayName("A broker whose disk is full")
class FullDiskIT {

  @TempDir Path folder;

  private static boolean run(String... command) throws Exception {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  @Test
  @DisplayName("is told as such, and works again with what was stored once there is space")
  void fullDisk() throws Exception {
    LabHome home = TestCheckout.in(folder.resolve("course"));
    Path disk = Files.createDirectories(home.kafkaData());
    boolean mounted =
        "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/bin/mount"))
            && run("mount", "-t", "tmpfs", "-o", "size=80m", "tmpfs", disk.toString());
    assumeTrue(mounted, "a small disk can be made by root on Linux only");
    LocalBroker broker = new LocalBroker(home);
    try {
      BrokerInfo running = broker.ensureRunning();
      cluster(running).send("kept", "stored before");
      BlockingQueue<String> said = new LinkedBlockingQueue<>();
      BrokerWatch.over(broker, running, said::add);
      Path ballast = disk.resolve("ballast");

      run("dd", "if=/dev/zero", "of=" + ballast, "bs=64k", "status=none");
      cluster(running).admin().createTopics(List.of(topic("one"), topic("two"), topic("three")));

      String sentence = said.poll(60, TimeUnit.SECONDS);
      assertTrue(String.valueOf(sentence).contains("the disk is full"), sentence);
      LabException told = assertThrows(LabException.class, broker::ensureRunning);
      assertTrue(told.getMessage().contains("disk"), told.getMessage());

      Files.delete(ballast);
      BrokerInfo again = broker.ensureRunning();
      assertEquals("stored before", cluster(again).read("kept").get(0).value());
    } finally {
      broker.stop();
      run("umount", "-l", disk.toString());
    }
  }

  private static org.apache.kafka.clients.admin.NewTopic topic(String name) {
    return new org.apache.kafka.clients.admin.NewTopic(name, 4, (short) 1);
  }

  private static KafkaCluster cluster(BrokerInfo running) {
    return new KafkaCluster("test", Map.of("bootstrap.servers", running.bootstrapServers()));
  }
}
