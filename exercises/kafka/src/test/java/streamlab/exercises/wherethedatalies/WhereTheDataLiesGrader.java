package streamlab.exercises.wherethedatalies;

import static streamlab.grade.Check.check;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.wherethedatalies.WhereTheDataLies.Report;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.Patience;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(WhereTheDataLies.class)
@DisplayName("Where does the data lie?")
@ExtendWith(KafkaSandboxExtension.class)
class WhereTheDataLiesGrader {

  /** Many times what a right answer takes. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static final Report STILL_AT_WORK =
      new Report(Set.of(), Set.of("still at work after 5 s"), Map.of(), false);

  private static Check call(String topic, int has, int partitions) {
    return check("change")
        .given("topic", topic)
        .given("partitions it has", has)
        .given("partitions wanted", partitions);
  }

  private static Report change(
      WhereTheDataLies answer, KafkaSandbox kafka, String topic, int partitions) throws Exception {
    return Patience.with(
        LIMIT, () -> answer.change(kafka.admin(), topic, partitions), STILL_AT_WORK);
  }

  private static String names(Set<String> folders) {
    return String.join(", ", new TreeSet<>(folders));
  }

  private static String counts(Report report) {
    return new TreeMap<>(report.records())
        .entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String folders(String topic, int from, int to) {
    Set<String> names = new TreeSet<>();
    for (int number = from; number <= to; number++) {
      names.add(topic + "-" + number);
    }
    return names(names);
  }

  private static String records(String topic, long... counts) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < counts.length; number++) {
      text.append(number == 0 ? "" : ", ").append(topic).append('-').append(number);
      text.append(": ").append(counts[number]);
    }
    return text.toString();
  }

  @Fact(order = 1, points = 2)
  @DisplayName("from one partition to three: one folder before, three after")
  void grows(WhereTheDataLies answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("rides", 1);
    Report report = change(answer, kafka, topic, 3);
    call(topic, 1, 3)
        .smells("counts-from-one", folders(topic, 1, 1))
        .that(names(report.before()))
        .is(folders(topic, 0, 0));
    call(topic, 1, 3)
        .smells("counts-from-one", folders(topic, 1, 3))
        .smells("not-looked-again", folders(topic, 0, 0))
        .that(names(report.after()))
        .is(folders(topic, 0, 2));
    call(topic, 1, 3).that(report.refused()).is(false);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("the records stay in partition 0")
  void recordsStay(WhereTheDataLies answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("rides", 1);
    kafka.send(topic, "1", "2", "3", "4", "5", "6");
    call(topic, 1, 3)
        .given("records in partition 0", 6)
        .smells("records-spread", records(topic, 2, 2, 2))
        .that(counts(change(answer, kafka, topic, 3)))
        .is(records(topic, 6, 0, 0));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("from three to two: refused, and nothing has changed")
  void refused(WhereTheDataLies answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("rides", 3);
    call(topic, 3, 2)
        .smells("shrinks", "refused: false, folders: " + folders(topic, 0, 1))
        .smells("shrinks", "refused: false, folders: " + folders(topic, 0, 2))
        .smellsOfError("refusal-surfaces", "InvalidPartitionsException")
        .calling(() -> refusal(change(answer, kafka, topic, 2)))
        .is("refused: true, folders: " + folders(topic, 0, 2));
  }

  private static String refusal(Report report) {
    return "refused: " + report.refused() + ", folders: " + names(report.after());
  }

  @Fact(order = 4)
  @DisplayName("as many as there are is no increase either")
  void same(WhereTheDataLies answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("rides", 2);
    call(topic, 2, 2)
        .smellsOfError("refusal-surfaces", "InvalidPartitionsException")
        .calling(() -> refusal(change(answer, kafka, topic, 2)))
        .is("refused: true, folders: " + folders(topic, 0, 1));
  }

  @Fact(order = 5)
  @DisplayName("neighbours whose names begin alike are not counted")
  void neighbours(WhereTheDataLies answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("rides", 1);
    String neighbour = topic + "-1";
    kafka.admin().createTopics(Set.of(Neighbour.of(neighbour))).all().get();
    // A record that is acknowledged lies in a folder.
    kafka.send(neighbour, "ride");
    try {
      Report report = change(answer, kafka, topic, 2);
      call(topic, 1, 2)
          .given("another topic", neighbour)
          .smellsWhen("neighbours-counted", actual -> actual.toString().contains(neighbour + "-0"))
          .that(names(report.before()) + " → " + names(report.after()))
          .is(folders(topic, 0, 0) + " → " + folders(topic, 0, 1));
    } finally {
      kafka.admin().deleteTopics(Set.of(neighbour)).all().get();
    }
  }

  @Fact(order = 6)
  @DisplayName("deleted records are not counted, and other counts hold as well")
  void deleted(WhereTheDataLies answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("clicks", 1);
    kafka.send(topic, "1", "2", "3", "4", "5", "6", "7", "8", "9");
    TopicPartition first = new TopicPartition(topic, 0);
    kafka.admin().deleteRecords(Map.of(first, RecordsToDelete.beforeOffset(4))).all().get();
    call(topic, 1, 5)
        .given("offsets in partition 0", "4 to 8; 0 to 3 are deleted")
        .smells("offset-as-count", records(topic, 9, 0, 0, 0, 0))
        .smells("records-spread", records(topic, 1, 1, 1, 1, 1))
        .that(counts(change(answer, kafka, topic, 5)))
        .is(records(topic, 5, 0, 0, 0, 0));
  }

  @Fact(order = 7)
  @DisplayName("a topic that is not there: the caller gets the error")
  void missing(WhereTheDataLies answer, KafkaSandbox kafka) {
    String topic = kafka.name("missing");
    check("change")
        .given("topic", topic + ", which is not there")
        .given("partitions wanted", 3)
        .smellsWhen("errors-swallowed", report -> report != STILL_AT_WORK)
        .fails(
            "UnknownTopicOrPartition",
            "an error that tells of the unknown topic",
            () -> change(answer, kafka, topic, 3));
  }
}
