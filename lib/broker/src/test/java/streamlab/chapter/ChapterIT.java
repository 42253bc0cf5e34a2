package streamlab.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.home.RunFile;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;
import streamlab.service.kafka.LocalBroker;
import streamlab.service.kafka.TestCheckout;

@DisplayName("A run of a chapter")
class ChapterIT {

  @TempDir static Path folder;
  private static LabHome home;
  private static KafkaCluster kafka;

  @BeforeAll
  static void broker() throws Exception {
    home = TestCheckout.in(folder.resolve("course"));
    kafka = KafkaLocator.find(home, Map.of(KafkaLocator.CHOICE, "local"), sentence -> {});
  }

  @AfterAll
  static void stop() {
    new LocalBroker(home).stop();
  }

  private static Chapter begin(String id) {
    return Chapter.begin(home, id, () -> kafka);
  }

  private static Set<String> topics() throws Exception {
    return kafka.admin().listTopics().names().get();
  }

  @Test
  @DisplayName("has topics of its own, so that two runs at once do not meet")
  void ownTopics() throws Exception {
    try (Chapter one = begin("01");
        Chapter other = begin("01")) {
      String mine = one.topic("payments");
      String theirs = other.topic("payments", 3);
      assertNotEquals(mine, theirs);
      assertTrue(mine.matches("payments-01-[a-z0-9]{5}"), mine);
      kafka.send(mine, "1");
      assertEquals(1, kafka.read(mine).size());
      assertEquals(0, kafka.read(theirs).size());
    }
  }

  @Test
  @DisplayName("keeps records of a past date: its topics never expire")
  void pastDates() {
    try (Chapter chapter = begin("01")) {
      String topic = chapter.topic("payments");
      long past = Instant.parse("2021-11-15T14:00:00Z").toEpochMilli();
      kafka.send(List.of(new ProducerRecord<>(topic, null, past, "Ajay", "paid")));
      assertEquals(past, kafka.read(topic).get(0).timestamp());
    }
  }

  @Test
  @DisplayName("takes its topics, also those a cell created, and its folders with it")
  void cleansUp() throws Exception {
    Chapter chapter = begin("03");
    String mine = chapter.topic("a");
    String createdByCell = chapter.name("b");
    kafka.send(createdByCell, "auto-created");
    Path file = Files.writeString(chapter.folder("in").resolve("x.txt"), "x");

    chapter.close();

    TestCheckout.await("its topics are gone", () -> disjoint(topics(), mine, createdByCell));
    assertFalse(Files.exists(file));
  }

  @Test
  @DisplayName("that died is cleaned up when the next one needs the broker")
  void leftovers() throws Exception {
    String topic = "left-04-dead1";
    kafka.send(topic, "behind");
    Path work = Files.createDirectories(home.work().resolve("04-dead1"));
    Path record = home.run().resolve("chapters").resolve("04-dead1.properties");
    RunFile.write(
        record,
        Map.of(
            "chapter", "04",
            "run", "dead1",
            "pid", "1",
            "started", "2001-01-01T00:00:00Z",
            "kafka", kafka.bootstrapServers()));

    try (Chapter next = begin("05")) {
      next.topic("first");
      TestCheckout.await("the dead run's topic is gone", () -> disjoint(topics(), topic));
      assertFalse(Files.exists(record));
      assertFalse(Files.exists(work));
    }
  }

  @Test
  @DisplayName("gives a folder empty each time it is asked for")
  void emptyFolder() throws Exception {
    try (Chapter chapter = begin("06")) {
      Files.writeString(chapter.folder("in").resolve("old.txt"), "old");
      try (Stream<Path> files = Files.list(chapter.folder("in"))) {
        assertEquals(0, files.count());
      }
    }
  }

  private static boolean disjoint(Collection<String> all, String... some) {
    return Stream.of(some).noneMatch(all::contains);
  }
}
