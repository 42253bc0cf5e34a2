package streamlab.spark.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.chapter.Chapter;
import streamlab.home.LabHome;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;
import streamlab.service.kafka.LocalBroker;
import streamlab.service.kafka.TestCheckout;
import streamlab.show.Drawing;
import streamlab.show.Live;
import streamlab.show.Steps;
import streamlab.show.Updates;

@DisplayName("A query that reads from Kafka")
class CatchUpIT {

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

  private static StreamingQuery start(String topic, Path checkpoint) throws Exception {
    return spark()
        .readStream()
        .format("kafka")
        .option("kafka.bootstrap.servers", kafka.bootstrapServers())
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .option("maxOffsetsPerTrigger", 100)
        .load()
        .writeStream()
        .format("noop")
        .option("checkpointLocation", checkpoint.toString())
        .trigger(Trigger.AvailableNow())
        .start();
  }

  /** What a bar would show while a query runs. */
  private static List<Steps> stepsOf(StreamingQuery query) throws Exception {
    List<Steps> steps = new ArrayList<>();
    CatchUp catchUp = new CatchUp(query);
    while (!query.awaitTermination(20)) {
      catchUp.steps().ifPresent(steps::add);
    }
    catchUp.steps().ifPresent(steps::add);
    return steps;
  }

  private static void send(String topic, int records) {
    String[] values = new String[records];
    java.util.Arrays.fill(values, "x");
    kafka.send(topic, values);
  }

  @Test
  @DisplayName("is on its way to the offsets that were there, also when it goes on another time")
  void steps() throws Exception {
    try (Chapter chapter = Chapter.begin(home, "98", () -> kafka)) {
      String topic = chapter.topic("trades", 2);
      Path checkpoint = chapter.folder("checkpoint");
      send(topic, 450);
      List<Steps> first = stepsOf(start(topic, checkpoint));
      assertEquals(new Steps(450, 450, "offsets"), first.get(first.size() - 1));
      assertTrue(first.get(0).done() < 450, first::toString);

      send(topic, 250);
      List<Steps> second = stepsOf(start(topic, checkpoint));
      assertEquals(new Steps(250, 250, "offsets"), second.get(second.size() - 1));
    }
  }

  @Test
  @DisplayName("has its offsets by topic and partition on its board")
  void board() throws Exception {
    try (Chapter chapter = Chapter.begin(home, "98", () -> kafka)) {
      String topic = chapter.topic("trades");
      send(topic, 120);
      List<String> last = new ArrayList<>();
      Updates place = new Last(last);
      StreamingQuery query = start(topic, chapter.folder("checkpoint"));
      Boards.open(query, new Live(place));
      query.awaitTermination();
      Boards.settle();
      String expected = "read from " + topic + " 0:100 to " + topic + " 0:120";
      assertTrue(last.get(0).contains(expected), last.get(0));
    }
  }

  /** Keeps the last picture only. */
  private record Last(List<String> texts) implements Updates {
    @Override
    public void update(Drawing drawing) {
      // Of no interest here.
    }

    @Override
    public void end(Drawing last) {
      texts.add(last.text());
    }
  }
}
