package streamlab.exercises.sidebyside;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(SideBySide.class)
@DisplayName("Producer and consumer side by side")
@ExtendWith(KafkaSandboxExtension.class)
class SideBySideGrader {

  private static final String BROKEN = "the sensor is broken";
  private static final int NOTHING_READ_MILLIS = 3000;

  private static List<String> values(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + " " + i).toList();
  }

  private static IntFunction<String> breakingAt(int number) {
    return i -> {
      if (i == number) {
        throw new IllegalStateException(BROKEN);
      }
      return "iteration " + i;
    };
  }

  private static void readsAll(Run run, List<String> expected) {
    run.check("the values that were returned")
        .smellsWhen("first-lost", values -> run.startedAtTheEnd())
        .that(run.returned())
        .is(expected);
  }

  @Fact(order = 1, points = 3)
  @DisplayName("all values are read, in order, those sent before the consumer was in place, too")
  void all(SideBySide answer, KafkaSandbox kafka) throws Exception {
    readsAll(
        Run.of(answer, kafka, 5, RunWatch.lateConsumer(5), i -> "iteration " + i),
        values("iteration", 5));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("values are read while others are still to be sent, by a thread of their own")
  void atTheSameTime(SideBySide answer, KafkaSandbox kafka) throws Exception {
    RunWatch watch = RunWatch.lateConsumer(2).holding(NOTHING_READ_MILLIS);
    AtomicBoolean inTime = new AtomicBoolean();
    Run run =
        Run.of(
            answer,
            kafka,
            3,
            watch,
            i -> {
              if (i == 2) {
                inTime.set(watch.awaitFirstRead(NOTHING_READ_MILLIS));
              }
              return "iteration " + i;
            });
    run.check("a value was read before the last one was sent")
        .smellsWhen("first-lost", read -> run.startedAtTheEnd())
        .smellsWhen("one-after-the-other", read -> run.returned().size() == 3)
        .that(inTime.get())
        .is(true);
    run.check("a thread that sends and reads").that(watch.sharesThread()).is(false);
  }

  @Fact(order = 3)
  @DisplayName("the topic has one partition, and is gone afterwards")
  void topicIsGone(SideBySide answer, KafkaSandbox kafka) throws Exception {
    Run run = Run.of(answer, kafka, 2, new RunWatch(), i -> "iteration " + i);
    run.check("partitions of the topic while it runs").that(run.partitions()).is(1);
    run.check("the topic is still there")
        .smellsWhen("never-deleted", left -> run.ended() && run.error() == null)
        .that(run.isTopicLeft())
        .is(false);
  }

  @Fact(order = 4)
  @DisplayName("when a measurement fails, the call ends with its error")
  void endsWithTheError(SideBySide answer, KafkaSandbox kafka) throws Exception {
    Run run = Run.of(answer, kafka, 5, new RunWatch(), breakingAt(2));
    run.check("the call threw the error of the measurement, or one caused by it")
        .given("measurement 2 throws", BROKEN)
        .smellsWhen("waits-for-ever", said -> !run.ended())
        .that(run.isSaid(BROKEN))
        .is(true);
  }

  @Fact(order = 5, points = 2)
  @DisplayName("when a measurement fails, the topic is gone all the same")
  void topicIsGoneAfterError(SideBySide answer, SideBySide another, KafkaSandbox kafka)
      throws Exception {
    Run good = Run.of(another, kafka, 2, new RunWatch(), i -> "iteration " + i);
    isGone(Run.of(answer, kafka, 5, new RunWatch(), breakingAt(2)), good);
    isGone(Run.of(answer, kafka, 2, new RunWatch(), breakingAt(0)), good);
  }

  private static void isGone(Run broken, Run good) {
    broken.check("the call ended").smells("waits-for-ever", false).that(broken.ended()).is(true);
    broken
        .check("the topic is still there after an error")
        .smellsWhen("never-deleted", left -> good.isTopicLeft())
        .smellsWhen("deleted-on-success-only", left -> good.ended() && broken.isSaid(BROKEN))
        .that(broken.isTopicLeft())
        .is(false);
  }

  @Fact(order = 6)
  @DisplayName("no producer and no consumer is left open, after a good end and after an error")
  void closed(SideBySide answer, SideBySide another, KafkaSandbox kafka) throws Exception {
    Run good = Run.of(answer, kafka, 2, new RunWatch(), i -> "iteration " + i);
    good.check("clients still open").that(good.watch().open()).is(0L);
    Run bad = Run.of(another, kafka, 4, new RunWatch(), breakingAt(1));
    bad.check("clients still open after an error").that(bad.watch().open()).is(0L);
  }

  @Fact(order = 7)
  @DisplayName("other values and another count are read as well")
  void others(SideBySide answer, KafkaSandbox kafka) throws Exception {
    readsAll(
        Run.of(answer, kafka, 1, RunWatch.lateConsumer(1), i -> "rain " + i), values("rain", 1));
    readsAll(
        Run.of(answer, kafka, 40, RunWatch.lateConsumer(40), i -> "wind " + i), values("wind", 40));
  }
}
