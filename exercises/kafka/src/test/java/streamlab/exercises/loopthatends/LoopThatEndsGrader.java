package streamlab.exercises.loopthatends;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.Patience;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(LoopThatEnds.class)
@DisplayName("A loop that ends")
@ExtendWith(KafkaSandboxExtension.class)
class LoopThatEndsGrader {

  private static final List<String> FIVE = List.of("186", "230", "186", "132", "186");
  private static final String AT_THE_LIMIT = "when the limit was over";

  private static Run threePolls(LoopThatEnds answer) {
    ScriptedConsumer consumer =
        ScriptedConsumer.of(List.of("186", "230"), List.of("186"), List.of("132", "186"));
    return Run.of(answer, "186, 230 · 186 · 132, 186 · then nothing", 5, consumer);
  }

  @Fact(order = 1, points = 2)
  @DisplayName("each ride is returned once, in order")
  void returnsAll(LoopThatEnds answer) {
    Run run = threePolls(answer);
    run.check("the drop-off locations")
        .smells("drops-first-batch", FIVE.subList(2, 5))
        .smellsWhen("own-clock", outcome -> !run.ended() && !run.consumer().isClockAsked())
        .that(run.outcome())
        .is(FIVE);
  }

  @Fact(order = 2)
  @DisplayName("it ends as soon as there are enough rides")
  void endsWithTheGoal(LoopThatEnds answer) {
    Run run = Run.of(answer, "186, 230 · 186 · then nothing", 3, goal());
    run.check("polls after there were enough rides")
        .smellsWhen("drops-first-batch", polls -> run.outcome().equals(List.of("186")))
        .smellsWhen("deadline-only", polls -> run.ended() && run.end().equals(AT_THE_LIMIT))
        .that(run.consumer().pollsAfterScript())
        .is(0);
  }

  private static ScriptedConsumer goal() {
    return ScriptedConsumer.of(List.of("186", "230"), List.of("186"));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("on an idle topic it ends when the limit is over")
  void endsWhenIdle(LoopThatEnds answer) {
    Run run = Run.of(answer, "nothing, for ever", 5, ScriptedConsumer.of());
    run.check("it ended")
        .smellsWhen("own-clock", end -> !run.ended() && !run.consumer().isClockAsked())
        .that(run.end())
        .is(AT_THE_LIMIT);
  }

  @Fact(order = 4, points = 2)
  @DisplayName("on a busy topic it ends when the limit is over, though data keep coming")
  void endsWhenBusy(LoopThatEnds answer, LoopThatEnds another) {
    Run run =
        Run.of(answer, "one more ride each time, for ever", 1_000_000, ScriptedConsumer.busy());
    boolean endsWhenIdle = Run.of(another, "nothing, for ever", 5, ScriptedConsumer.of()).ended();
    run.check("it ended")
        .smellsWhen(
            "own-clock", end -> !run.ended() && !run.consumer().isClockAsked() && !endsWhenIdle)
        .smellsWhen(
            "or-instead-of-and",
            end -> !run.ended() && !run.consumer().isClockAsked() && endsWhenIdle)
        .that(run.end())
        .is(AT_THE_LIMIT);
  }

  @Fact(order = 5)
  @DisplayName("empty polls at the beginning do not end it")
  void waitsForTheFirst(LoopThatEnds answer) {
    ScriptedConsumer consumer =
        ScriptedConsumer.of(List.of(), List.of(), List.of("186", "230"), List.of("132"));
    Run run = Run.of(answer, "nothing · nothing · 186, 230 · 132 · then nothing", 3, consumer);
    run.check("the drop-off locations").that(run.outcome()).is(List.of("186", "230", "132"));
  }

  @Fact(order = 6)
  @DisplayName("a wakeup ends it: what was read until then is returned")
  void endsWithWakeup(LoopThatEnds answer) throws Exception {
    ScriptedConsumer consumer =
        ScriptedConsumer.of(List.of("186"), List.of("230"), new WakeupException());
    String script = "186 · 230 · a WakeupException · then nothing";
    Run[] run = new Run[1];
    Check.check("an error")
        .given("the polls bring", script)
        .smellsOfError("wakeup-is-an-error", "WakeupException")
        .calling(
            () -> {
              run[0] = Run.of(answer, script, 5, consumer);
              return "none";
            })
        .is("none");
    run[0]
        .check("polls after the wakeup")
        .smellsWhen("ignores-wakeup", polls -> consumer.isClockAsked())
        .that(consumer.pollsAfterScript())
        .is(0);
    run[0]
        .check("the drop-off locations")
        .smells("drops-first-batch", List.of("230"))
        .that(run[0].outcome())
        .is(List.of("186", "230"));
  }

  @Fact(order = 7)
  @DisplayName("the consumer is closed, however the loop ends")
  void closes(LoopThatEnds first, LoopThatEnds second, LoopThatEnds third, LoopThatEnds fourth) {
    List<String> left = new ArrayList<>();
    ScriptedConsumer enough = goal();
    Run.of(first, "enough", 3, enough);
    note("after the goal", enough, left);
    ScriptedConsumer idle = ScriptedConsumer.of();
    Run.of(second, "nothing", 3, idle);
    note("after the limit", idle, left);
    ScriptedConsumer woken = ScriptedConsumer.of(List.of("186"), new WakeupException());
    runAnyway(third, woken);
    note("after a wakeup", woken, left);
    ScriptedConsumer broken = ScriptedConsumer.of(List.of("186"), new KafkaException("broken"));
    runAnyway(fourth, broken);
    note("after an error", broken, left);
    Check.check("where the consumer was left open")
        .smells("not-always-closed", List.of("after a wakeup", "after an error"))
        .smells("not-always-closed", List.of("after an error"))
        .that(left)
        .is(List.of());
  }

  private static void runAnyway(LoopThatEnds answer, ScriptedConsumer consumer) {
    try {
      Run.of(answer, "something else", 3, consumer);
    } catch (KafkaException e) {
      // Other facts tell whether it should have passed.
      return;
    }
  }

  private static void note(String when, ScriptedConsumer consumer, List<String> left) {
    if (!consumer.isClosed()) {
      left.add(when);
    }
  }

  @Fact(order = 8)
  @DisplayName("an error of the consumer passes through")
  void passesErrors(LoopThatEnds answer) {
    ScriptedConsumer consumer =
        ScriptedConsumer.of(List.of("186"), new KafkaException("the disk is full"));
    Check.check("the error")
        .given("the polls bring", "186 · a KafkaException")
        .smellsWhen("swallows-errors", returned -> returned instanceof List<?>)
        .fails(
            "the disk is full",
            "a KafkaException: the disk is full",
            () -> Run.of(answer, "186 · a KafkaException", 5, consumer).outcome());
  }

  @Fact(order = 9)
  @DisplayName("it reads rides from a real topic")
  void readsTopic(LoopThatEnds answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("rides", 1);
    List<String> locations = IntStream.range(40, 47).mapToObj(String::valueOf).toList();
    kafka
        .cluster()
        .send(locations.stream().map(key -> new ProducerRecord<>(topic, key, "a ride")).toList());
    Map<String, Object> settings = kafka.properties();
    settings.put("group.id", kafka.name("rides"));
    settings.put("auto.offset.reset", "earliest");
    settings.put("max.poll.records", 3);
    settings.put("fetch.max.wait.ms", 20);
    StringDeserializer text = new StringDeserializer();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, text, text)) {
      consumer.subscribe(List.of(topic));
      Duration limit = kafka.patience();
      Check.check("the drop-off locations")
          .given("in the topic", locations)
          .given("enough", 7)
          .that(
              Patience.with(
                  limit,
                  () -> answer.read(consumer, Clock.systemUTC(), 7, limit),
                  List.of("it did not end")))
          .is(locations);
    }
  }
}
