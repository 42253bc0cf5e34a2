package streamlab.exercises.wheredoistart;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.wheredoistart.WhereDoIStart.Situation;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(WhereDoIStart.class)
@ExtendWith(KafkaSandboxExtension.class)
@DisplayName("Where do I start?")
class WhereDoIStartGrader {

  private static final String REFUSES = "it throws";
  private static final List<String> RIDES = Scene.rides(0);
  private static final OptionalLong NOTHING = OptionalLong.empty();

  private static Check start(Situation situation) {
    return check("startsAt")
        .given("auto.offset.reset", situation.reset())
        .given(
            "committed",
            situation.committed().isPresent() ? situation.committed().getAsLong() : "nothing")
        .given("oldest record", situation.beginning())
        .given("end", situation.end());
  }

  private static String in(WhereDoIStart answer, Situation situation) {
    OptionalLong start = answer.startsAt(situation);
    if (start == null) {
      return "null";
    }
    return start.isPresent() ? "offset " + start.getAsLong() : REFUSES;
  }

  @Fact(order = 1)
  @DisplayName("without a committed position auto.offset.reset decides")
  void withoutPosition(WhereDoIStart answer) {
    Situation earliest = new Situation("earliest", NOTHING, 0, 6);
    start(earliest).that(in(answer, earliest)).is("offset 0");
    Situation latest = new Situation("latest", NOTHING, 0, 6);
    start(latest)
        .smells("latest-is-last-record", "offset 5")
        .that(in(answer, latest))
        .is("offset 6");
    Situation none = new Situation("none", NOTHING, 0, 6);
    start(none).smells("none-is-beginning", "offset 0").that(in(answer, none)).is(REFUSES);
  }

  @Fact(order = 2)
  @DisplayName("a committed position comes before auto.offset.reset")
  void withPosition(WhereDoIStart answer) {
    OptionalLong four = OptionalLong.of(4);
    Situation latest = new Situation("latest", four, 0, 6);
    start(latest).that(in(answer, latest)).is("offset 4");
    Situation earliest = new Situation("earliest", four, 0, 6);
    start(earliest)
        .smells("earliest-beats-position", "offset 0")
        .that(in(answer, earliest))
        .is("offset 4");
    Situation none = new Situation("none", four, 0, 6);
    start(none).that(in(answer, none)).is("offset 4");
  }

  @Fact(order = 3)
  @DisplayName("the same rule holds for other numbers")
  void otherNumbers(WhereDoIStart answer) {
    Situation earliest = new Situation("earliest", NOTHING, 17, 40);
    start(earliest)
        .smells("beginning-is-zero", "offset 0")
        .that(in(answer, earliest))
        .is("offset 17");
    Situation latest = new Situation("latest", NOTHING, 17, 40);
    start(latest)
        .smells("latest-is-last-record", "offset 39")
        .that(in(answer, latest))
        .is("offset 40");
    Situation atTheEnd = new Situation("earliest", OptionalLong.of(40), 17, 40);
    start(atTheEnd)
        .smells("earliest-beats-position", "offset 17")
        .that(in(answer, atTheEnd))
        .is("offset 40");
  }

  @Fact(order = 4)
  @DisplayName("a first run reads all records in order")
  void firstRun(WhereDoIStart answer, KafkaSandbox kafka) {
    Scene scene = new Scene(kafka);
    String topic = scene.sixRides();
    reading("6 rides", "nothing", "earliest")
        .that(answer.readAll(scene.settings("first", "earliest"), topic))
        .is(RIDES);
  }

  @Fact(order = 5)
  @DisplayName("two more runs of the same group read all of them again")
  void laterRuns(WhereDoIStart answer, KafkaSandbox kafka) {
    Scene scene = new Scene(kafka);
    String topic = scene.sixRides();
    String group = kafka.name("again");
    for (int run = 1; run <= 3; run++) {
      List<String> read = answer.readAll(scene.settingsOf(group, "earliest"), topic);
      Check reading = check("readAll").given("topic", "6 rides").given("run of the group", run);
      if (run > 1) {
        reading.smells("earliest-once", List.of());
      }
      reading.that(read).is(RIDES);
    }
  }

  @Fact(order = 6, points = 2)
  @DisplayName("all is read although the group has committed position 4")
  void groupWithPosition(WhereDoIStart answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String topic = scene.sixRides();
    String group = scene.groupAtFour(topic);
    reading("6 rides", "position 4", "earliest")
        .smells("earliest-once", Scene.rides(4))
        .that(answer.readAll(scene.settingsOf(group, "earliest"), topic))
        .is(RIDES);
  }

  @Fact(order = 7)
  @DisplayName("a new group whose setting is latest reads all as well")
  void resetLatest(WhereDoIStart answer, KafkaSandbox kafka) {
    Scene scene = new Scene(kafka);
    String topic = scene.sixRides();
    reading("6 rides", "nothing", "earliest")
        .that(answer.readAll(scene.settings("earliest", "earliest"), topic))
        .is(RIDES);
    // Only now is an empty list known to come from the setting.
    reading("6 rides", "nothing", "latest")
        .smells("latest-is-history", List.of())
        .that(answer.readAll(scene.settings("latest", "latest"), topic))
        .is(RIDES);
  }

  @Fact(order = 8)
  @DisplayName("a new group whose setting is none reads all as well")
  void resetNone(WhereDoIStart answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String topic = scene.sixRides();
    reading("6 rides", "nothing", "latest")
        .that(answer.readAll(scene.settings("latest", "latest"), topic))
        .is(RIDES);
    // Only now is an error known to come from the setting.
    reading("6 rides", "nothing", "none")
        .smellsOfError("none-needs-a-position", "NoOffsetForPartitionException")
        .calling(() -> answer.readAll(scene.settings("none", "none"), topic))
        .is(RIDES);
  }

  @Fact(order = 9, points = 2)
  @DisplayName("a topic of three partitions is read from all of them")
  void severalPartitions(WhereDoIStart answer, KafkaSandbox kafka) {
    Scene scene = new Scene(kafka);
    String topic = kafka.topic("three", 3);
    String[] first = {"p0 a", "p0 b"};
    String[] third = {"p2 a", "p2 b", "p2 c"};
    scene.send(topic, 0, first);
    scene.send(topic, 2, third);
    String content = "2 records in partition 0, none in 1, 3 in 2";
    List<String> read = answer.readAll(scene.settings("three", "earliest"), topic);
    reading(content, "nothing", "earliest")
        .smells("only-partition-0", List.of(first))
        .that(read)
        .rows("p0 a", "p0 b", "p2 a", "p2 b", "p2 c");
    reading(content, "nothing", "earliest")
        .that(read.stream().filter(value -> value.startsWith("p2")).toList())
        .is(List.of(third));
  }

  @Fact(order = 10)
  @DisplayName("the group's committed position stays what it was")
  void leavesThePosition(WhereDoIStart answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String topic = scene.sixRides();
    String group = scene.groupAtFour(topic);
    answer.readAll(scene.settingsOf(group, "earliest"), topic);
    check("the group's committed position after readAll")
        .given("topic", "6 rides")
        .given("the group's committed position before", "4")
        .smells("moves-the-group", "6")
        .smells("resets-the-group", "nothing")
        .that(scene.committed(group, topic))
        .is("4");
  }

  @Fact(order = 11)
  @DisplayName("where the first two records were deleted, it reads those that are left")
  void deletedRecords(WhereDoIStart answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String topic = scene.sixRides();
    Map<TopicPartition, RecordsToDelete> two =
        Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(2));
    kafka.admin().deleteRecords(two).all().get();
    Map<String, Object> settings = scene.settings("deleted", "none");
    reading("6 rides, of which 0 and 1 were deleted", "nothing", "none")
        .smellsOfError("seeks-offset-zero", "OffsetOutOfRangeException")
        .smells("counts-offsets", Patience.STILL_READING)
        .calling(() -> Patience.with(kafka, () -> answer.readAll(settings, topic)))
        .is(Scene.rides(2));
  }

  @Fact(order = 12)
  @DisplayName("an empty topic is read at once")
  void emptyTopic(WhereDoIStart answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String topic = scene.emptyTopic();
    Map<String, Object> settings = scene.settings("empty", "earliest");
    reading("no records", "nothing", "earliest")
        .smells("waits-for-records", Patience.STILL_READING)
        .that(Patience.with(kafka, () -> answer.readAll(settings, topic)))
        .is(List.of());
  }

  private static Check reading(String topic, String committed, String reset) {
    return check("readAll")
        .given("topic", topic)
        .given("the group has committed", committed)
        .given("auto.offset.reset", reset);
  }
}
