package streamlab.exercises.topictospecification;

import static streamlab.grade.Check.check;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.topictospecification.TopicToSpecification.Instruction;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(TopicToSpecification.class)
@DisplayName("A topic to specification")
@ExtendWith(KafkaSandboxExtension.class)
class TopicToSpecificationGrader {

  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  private static Instruction sample2(KafkaSandbox kafka) {
    return new Instruction(
        kafka.name("sample2"), 5, (short) 1, "delete", "lz4", TWO_SECONDS, TWO_SECONDS);
  }

  private static Check of(String what, Instruction instruction) {
    return check(what).given("instruction", instruction);
  }

  @Fact(order = 1)
  @DisplayName("the topic has the partitions and copies of the instruction")
  void counts(TopicToSpecification answer, KafkaSandbox kafka) throws Exception {
    CreatedTopic topic = CreatedTopic.by(answer, sample2(kafka), kafka);
    of("partitions", topic.instruction())
        .smells("counts-left-to-broker", 1)
        .that(topic.partitions())
        .is(5);
    of("copies of partition 0", topic.instruction()).that(topic.copies()).is(1);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("its cleanup policy is the one that was ordered")
  void cleanup(TopicToSpecification answer, KafkaSandbox kafka) throws Exception {
    CreatedTopic topic = CreatedTopic.by(answer, sample2(kafka), kafka);
    of("cleanup.policy", topic.instruction())
        .smells("policy-of-the-notes", "compact")
        .that(topic.setting("cleanup.policy"))
        .is("delete");
  }

  @Fact(order = 3)
  @DisplayName("its compression is the one that was ordered")
  void compression(TopicToSpecification answer, KafkaSandbox kafka) throws Exception {
    CreatedTopic topic = CreatedTopic.by(answer, sample2(kafka), kafka);
    of("compression.type", topic.instruction())
        .smells("compression-left-out", "producer")
        .that(topic.setting("compression.type"))
        .is("lz4");
  }

  @Fact(order = 4, points = 2)
  @DisplayName("two seconds are 2000, in both settings")
  void times(TopicToSpecification answer, KafkaSandbox kafka) throws Exception {
    CreatedTopic topic = CreatedTopic.by(answer, sample2(kafka), kafka);
    time(topic, "delete.retention.ms", "86400000");
    time(topic, "file.delete.delay.ms", "60000");
  }

  private static void time(CreatedTopic topic, String setting, String byDefault) throws Exception {
    of(setting, topic.instruction())
        .smells("hundred-milliseconds", "100")
        .smells("seconds-for-millis", "2")
        .smells("time-left-out", byDefault)
        .that(topic.setting(setting))
        .is("2000");
  }

  @Fact(order = 5, points = 2)
  @DisplayName("its records stay as long as the broker keeps records by default")
  void retention(TopicToSpecification answer, KafkaSandbox kafka) throws Exception {
    CreatedTopic topic = CreatedTopic.by(answer, sample2(kafka), kafka);
    String byDefault = CreatedTopic.defaultOf("retention.ms", kafka);
    of("retention.ms", topic.instruction())
        .smells("delete-retention-is-tombstones", "2000")
        .that(topic.setting("retention.ms"))
        .is(byDefault);
    of("returned", topic.instruction())
        .given("retention.ms of the topic", byDefault)
        .smells("delete-retention-is-tombstones", TWO_SECONDS)
        .that(topic.returned())
        .is(CreatedTopic.age(byDefault));
  }

  @Fact(order = 6)
  @DisplayName("an order that the broker refuses reaches the caller")
  void refused(TopicToSpecification answer, KafkaSandbox kafka) {
    Instruction misspelt =
        new Instruction(
            kafka.name("misspelt"), 1, (short) 1, "delete", "ztsd", TWO_SECONDS, TWO_SECONDS);
    of("the call", misspelt)
        .smellsWhen("not-awaited", returned -> true)
        .fails(
            "InvalidConfigurationException",
            "an error: there is no compression of this name",
            () -> String.valueOf(CreatedTopic.call(answer, misspelt, kafka)));
  }

  @Fact(order = 7)
  @DisplayName("in a compacted topic nothing goes because of its age")
  void compacted(TopicToSpecification answer, KafkaSandbox kafka) throws Exception {
    Instruction instruction =
        new Instruction(
            kafka.name("prices"),
            2,
            (short) 1,
            "compact",
            "gzip",
            Duration.ofHours(1),
            Duration.ofSeconds(30));
    CreatedTopic topic = CreatedTopic.by(answer, instruction, kafka);
    of("returned", instruction)
        .given("retention.ms of the topic", topic.setting("retention.ms"))
        .smells("compact-has-no-age", CreatedTopic.age(topic.setting("retention.ms")))
        .smells("delete-retention-is-tombstones", Duration.ofHours(1))
        .that(topic.returned())
        .is(null);
  }

  @Fact(order = 8, points = 2)
  @DisplayName("another order, with both policies, is carried out as well")
  void another(TopicToSpecification answer, KafkaSandbox kafka) throws Exception {
    Instruction instruction =
        new Instruction(
            kafka.name("balances"),
            3,
            (short) 1,
            "compact,delete",
            "zstd",
            Duration.ofDays(1).plusMillis(500),
            Duration.ofSeconds(90));
    CreatedTopic topic = CreatedTopic.by(answer, instruction, kafka);
    of("partitions", instruction).that(topic.partitions()).is(3);
    of("settings", instruction)
        .that(
            List.of(
                topic.setting("cleanup.policy"),
                topic.setting("compression.type"),
                topic.setting("delete.retention.ms"),
                topic.setting("file.delete.delay.ms")))
        .is(List.of("compact,delete", "zstd", "86400500", "90000"));
    String retention = topic.setting("retention.ms");
    of("returned", instruction)
        .given("retention.ms of the topic", retention)
        .smellsWhen("both-policies", returned -> returned == null && !retention.equals("-1"))
        .that(topic.returned())
        .is(CreatedTopic.age(retention));
  }
}
