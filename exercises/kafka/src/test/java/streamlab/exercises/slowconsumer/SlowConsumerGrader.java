package streamlab.exercises.slowconsumer;

import static streamlab.grade.Check.check;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.slowconsumer.SlowConsumer.Pace;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(SlowConsumer.class)
@DisplayName("A consumer slower than its producer")
@ExtendWith(KafkaSandboxExtension.class)
class SlowConsumerGrader {

  private static final Duration MINUTE = Duration.ofSeconds(60);

  private static Pace pace(int produceMillis, int pollMillis, int maxPollRecords) {
    return new Pace(
        Duration.ofMillis(produceMillis), Duration.ofMillis(pollMillis), maxPollRecords);
  }

  private static Check backlog(Pace pace, long before, Duration time) {
    return check("backlog")
        .given("a message every", pace.produceEvery().toMillis() + " ms")
        .given("a poll every", pace.pollEvery().toMillis() + " ms")
        .given("max.poll.records", pace.maxPollRecords())
        .given("before", before)
        .given("time", time.toMillis() / 1000.0 + " s");
  }

  @Fact(order = 1, points = 2)
  @DisplayName("0.5 s and 2.5 s make a backlog of 96 in a minute")
  void aMinute(SlowConsumer answer) {
    Pace pace = pace(500, 2500, 1);
    backlog(pace, 0, MINUTE)
        .smells("one-per-second", 36L)
        .smells("one-per-second", 48L)
        .smells("producer-only", 120L)
        .smells("intervals-as-rates", -120L)
        .smells("intervals-as-rates", 0L)
        .that(answer.backlog(pace, 0, MINUTE))
        .is(96L);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("a poll takes as many messages as max.poll.records allows")
  void batches(SlowConsumer answer) {
    Pace pace = pace(500, 2500, 3);
    backlog(pace, 0, MINUTE)
        .smells("polls-are-not-messages", 96L)
        .smells("producer-only", 120L)
        .that(answer.backlog(pace, 0, MINUTE))
        .is(48L);
  }

  @Fact(order = 3)
  @DisplayName("a consumer that is quick enough has no backlog")
  void quickEnough(SlowConsumer answer) {
    Pace pace = pace(500, 2500, 10);
    backlog(pace, 0, MINUTE)
        .smellsWhen("below-zero", outcome -> (long) outcome < 0)
        .smells("polls-are-not-messages", 96L)
        .that(answer.backlog(pace, 0, MINUTE))
        .is(0L);
  }

  @Fact(order = 4)
  @DisplayName("what waited before is counted, and read away")
  void before(SlowConsumer answer) {
    Pace slow = pace(500, 2500, 1);
    backlog(slow, 10, MINUTE)
        .smells("before-forgotten", 96L)
        .that(answer.backlog(slow, 10, MINUTE))
        .is(106L);
    Pace quick = pace(1000, 1000, 3);
    Duration half = Duration.ofSeconds(30);
    backlog(quick, 100, half)
        .smells("before-forgotten", 0L)
        .smells("before-forgotten", 100L)
        .that(answer.backlog(quick, 100, half))
        .is(40L);
  }

  @Fact(order = 5)
  @DisplayName("only whole messages and whole polls count")
  void whole(SlowConsumer answer) {
    Pace pace = pace(300, 700, 2);
    Duration time = Duration.ofMillis(2000);
    backlog(pace, 0, time).smells("half-a-message", 1L).that(answer.backlog(pace, 0, time)).is(2L);
  }

  @Fact(order = 6)
  @DisplayName("a day of another pace")
  void day(SlowConsumer answer) {
    Pace pace = pace(40, 1000, 20);
    Duration day = Duration.ofDays(1);
    backlog(pace, 7, day).that(answer.backlog(pace, 7, day)).is(432_007L);
  }

  @Fact(order = 7)
  @DisplayName("it is the lag of a real group that read this way")
  void real(SlowConsumer answer, KafkaSandbox kafka) throws Exception {
    Pace pace = pace(50, 300, 2);
    Duration time = Duration.ofMillis(1200);
    long lag = RealGroup.lag(kafka, 24, 4, pace.maxPollRecords());
    backlog(pace, 0, time)
        .smells("polls-are-not-messages", 20L)
        .that(answer.backlog(pace, 0, time))
        .is(lag);
  }
}
