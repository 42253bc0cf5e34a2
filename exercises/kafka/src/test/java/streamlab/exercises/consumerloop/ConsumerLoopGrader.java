package streamlab.exercises.consumerloop;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(ConsumerLoop.class)
@DisplayName("The consumer loop")
@ExtendWith(KafkaSandboxExtension.class)
class ConsumerLoopGrader {

  private static final List<String> THREE = List.of("a=1", "b=2", "c=3");

  private static void reportsAll(Reading reading) {
    List<String> expected = reading.expected();
    reading
        .check("the lines for messages")
        .smells("one-per-poll", expected.subList(0, 1))
        .smellsWhen("never-ends", lines -> !reading.returned() && lines.equals(expected))
        .smellsWhen("stops-at-empty-poll", lines -> stoppedAtEmptyPoll(reading))
        .that(reading.reported())
        .is(expected);
  }

  private static boolean stoppedAtEmptyPoll(Reading reading) {
    List<String> reported = reading.reported();
    List<String> expected = reading.expected();
    return reading.returned()
        && reported.size() < expected.size()
        && reported.equals(expected.subList(0, reported.size()));
  }

  @Fact(order = 1, points = 2)
  @DisplayName("each message is reported with its key and its value, in order")
  void reportsEach(ConsumerLoop answer, KafkaSandbox kafka) throws Exception {
    Reading[] reading = new Reading[1];
    Check.check("an error")
        .given("in the topic", THREE)
        .smellsOfError("no-group", "InvalidGroupIdException")
        .calling(
            () -> {
              reading[0] = Reading.of(answer, kafka, THREE, 3);
              return "none";
            })
        .is("none");
    reportsAll(reading[0]);
  }

  @Fact(order = 2)
  @DisplayName("it reads the topic and uses the group that were passed in")
  void topicAndGroup(ConsumerLoop answer, KafkaSandbox kafka) throws Exception {
    Reading reading = Reading.of(answer, kafka, THREE.subList(0, 1), 1);
    reading
        .check("topics subscribed to")
        .that(reading.watch().topics())
        .is(Set.of(reading.topic()));
    reading
        .check("the consumer's group")
        .that(reading.watch().values("group.id"))
        .is(Set.of(reading.group()));
  }

  @Fact(order = 3)
  @DisplayName("a message without a key is reported with the key null")
  void withoutKey(ConsumerLoop answer, KafkaSandbox kafka) throws Exception {
    reportsAll(Reading.of(answer, kafka, List.of("null=2", "b=3"), 2));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a poll that brings nothing is reported, and the loop goes on")
  void emptyPolls(ConsumerLoop answer, KafkaSandbox kafka) throws Exception {
    Reading reading = Reading.withLateMessage(answer, kafka, THREE);
    reportsAll(reading);
    reading
        .check("an empty poll was reported before the last message was written")
        .smells("silent-when-empty", false)
        .that(reading.reportedEmptyPoll())
        .is(true);
  }

  @Fact(order = 5)
  @DisplayName("it reports as many messages as asked for, though there are more, and returns")
  void noMoreThanAsked(ConsumerLoop answer, KafkaSandbox kafka) throws Exception {
    List<String> six = List.of("a=1", "b=2", "c=3", "d=4", "e=5", "f=6");
    Reading reading = Reading.of(answer, kafka, six, 2);
    reading
        .check("the lines for messages")
        .smellsWhen("never-ends", lines -> !reading.returned() && reading.reported().size() > 1)
        .smells("reads-too-much", Reading.texts(six))
        .that(reading.reported())
        .is(reading.expected());
    reading
        .check("the call returned")
        .smells("never-ends", false)
        .that(reading.returned())
        .is(true);
  }

  @Fact(order = 6, points = 2)
  @DisplayName("no consumer is left open")
  void closed(ConsumerLoop answer, KafkaSandbox kafka) throws Exception {
    Reading reading = Reading.of(answer, kafka, THREE, 3);
    reading
        .check("consumers still open when the call had returned")
        .smellsWhen("not-closed", open -> reading.returned())
        .that(reading.watch().open())
        .is(0L);
  }

  @Fact(order = 7)
  @DisplayName("other messages, in batches of two, are read as well")
  void otherMessages(ConsumerLoop answer, KafkaSandbox kafka) throws Exception {
    List<String> rides = List.of("186=x", "null=y", "230=z", "186=x", "132=w");
    reportsAll(Reading.of(answer, kafka, rides, 5, "max.poll.records", 2));
  }
}
