package streamlab.exercises.slowconsumer;

import java.time.Duration;

/** Tells how far a consumer is behind its producer. */
@FunctionalInterface
public interface SlowConsumer {

  /**
   * How quickly both work. Times are longer than zero.
   *
   * @param produceEvery the time from one message of the producer to the next
   * @param pollEvery the time from one poll of the consumer to the next
   * @param maxPollRecords how many messages a poll takes, when that many are there: the consumer's
   *     {@code max.poll.records}
   */
  record Pace(Duration produceEvery, Duration pollEvery, int maxPollRecords) {}

  /**
   * How many messages wait to be read.
   *
   * @param pace how quickly both work
   * @param before how many messages waited at the beginning, zero or more
   * @param time how long both have worked since
   */
  long backlog(Pace pace, long before, Duration time);
}
