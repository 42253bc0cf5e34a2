package streamlab.exercises.messageloop;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;
import streamlab.grade.kafka.ProducerWatch;

@Grader(MessageLoop.class)
@DisplayName("The message loop")
@ExtendWith(KafkaSandboxExtension.class)
class MessageLoopGrader {

  /** One call of the answer and what its producers did. */
  private record Call(KafkaSandbox kafka, String topic, int count, ProducerWatch watch) {

    Check check(String what) {
      return Check.check(what).given("topic", topic).given("count", count);
    }

    boolean isLost() {
      return watch.sent() >= count && watch.arrivedInTime() < count;
    }

    boolean wroteElsewhere() {
      return !Set.of(topic).containsAll(watch.topics());
    }

    /** What was in the topic when the call returned. */
    List<String> arrived() {
      return kafka.values(topic).stream().limit(watch.arrivedInTime()).toList();
    }
  }

  private static Call call(MessageLoop answer, KafkaSandbox kafka, String base, int count)
      throws Exception {
    String topic = kafka.topic(base, 1);
    ProducerWatch watch =
        new ProducerWatch(kafka.properties(), topic, () -> kafka.topic("other", 1));
    try {
      answer.send(watch.settings(), topic, count);
    } finally {
      watch.callReturned();
    }
    if (count > 0) {
      check("producers made from the settings passed in")
          .given("topic", topic)
          .given("count", count)
          .smellsWhen("settings-ignored", made -> !kafka.values(topic).isEmpty())
          .that(watch.producers())
          .satisfies("one", made -> made > 0);
    }
    return new Call(kafka, topic, count, watch);
  }

  private static List<String> messages(int first, int end) {
    return IntStream.range(first, end).mapToObj(i -> "Message: " + i).toList();
  }

  private static void arrivesAll(Call call) {
    boolean open = call.watch().open() > 0;
    call.check("messages in the topic when the call returned")
        .smellsWhen("other-topic", values -> call.wroteElsewhere())
        .smellsWhen("not-flushed", values -> call.isLost() && open)
        .smellsWhen("closed-at-once", values -> call.isLost() && !open)
        .smells("starts-at-one", messages(1, call.count() + 1))
        .smells("one-too-many", messages(0, call.count() + 1))
        .that(call.arrived())
        .is(messages(0, call.count()));
  }

  @Fact(order = 1, points = 3)
  @DisplayName("all messages are in the topic, in order, when the call returns")
  void allArrive(MessageLoop answer, KafkaSandbox kafka) throws Exception {
    arrivesAll(call(answer, kafka, "news", 4));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("the messages go to the topic that was passed in")
  void toTheTopic(MessageLoop answer, KafkaSandbox kafka) throws Exception {
    Call call = call(answer, kafka, "another-topic", 2);
    call.check("topics that were written to")
        .smellsWhen("other-topic", topics -> call.wroteElsewhere())
        .that(call.watch().topics())
        .is(Set.of(call.topic()));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("no producer is left open")
  void closed(MessageLoop answer, KafkaSandbox kafka) throws Exception {
    Call call = call(answer, kafka, "closed", 2);
    call.check("producers still open when the call had returned")
        .smellsWhen("not-flushed", open -> call.isLost())
        .smellsWhen("not-closed", open -> !call.isLost())
        .that(call.watch().open())
        .is(0L);
  }

  @Fact(order = 4)
  @DisplayName("one producer sends all messages")
  void oneProducer(MessageLoop answer, KafkaSandbox kafka) throws Exception {
    Call call = call(answer, kafka, "one", 3);
    call.check("producers that were made")
        .smells("producer-per-message", 3)
        .that(call.watch().producers())
        .is(1);
  }

  @Fact(order = 5)
  @DisplayName("the producer has only settings that a producer knows")
  void ownSettings(MessageLoop answer, KafkaSandbox kafka) throws Exception {
    Call call = call(answer, kafka, "settings", 1);
    call.check("settings that no producer knows")
        .smellsWhen("group-id", names -> ((List<?>) names).contains("group.id"))
        .smellsWhen("reset-in-producer", names -> ((List<?>) names).contains("auto.offset.reset"))
        .that(call.watch().unknownSettings())
        .is(List.of());
  }

  @Fact(order = 6)
  @DisplayName("more messages and none at all are sent as well")
  void otherCounts(MessageLoop answer, KafkaSandbox kafka) throws Exception {
    arrivesAll(call(answer, kafka, "more", 7));
    Call none = call(answer, kafka, "none", 0);
    none.check("messages in the topic when the call returned")
        .smells("one-too-many", messages(0, 1))
        .that(none.arrived())
        .is(List.of());
  }
}
