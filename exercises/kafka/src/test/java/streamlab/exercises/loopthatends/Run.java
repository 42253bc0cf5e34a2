package streamlab.exercises.loopthatends;

import java.time.Duration;
import java.util.List;
import streamlab.grade.Check;

/**
 * An answer's call on a scripted consumer.
 *
 * @param script what the polls were to bring, in words
 * @param enough how many rides were asked for
 * @param consumer the consumer as the call left it
 * @param returned what the call returned; null when it did not end
 */
record Run(String script, int enough, ScriptedConsumer consumer, List<String> returned) {

  static final Duration LIMIT = Duration.ofSeconds(5);

  /** Calls the answer; errors of the consumer pass through. */
  static Run of(LoopThatEnds answer, String script, int enough, ScriptedConsumer consumer) {
    List<String> returned;
    try {
      returned = answer.read(consumer.consumer(), consumer.clock(), enough, LIMIT);
    } catch (ScriptedConsumer.StillPolling e) {
      returned = null;
    }
    return new Run(script, enough, consumer, returned);
  }

  boolean ended() {
    return returned != null;
  }

  /** Whether it went through ten rounds without a look at the clock. */
  private boolean countsRounds() {
    return ended() && !consumer.isClockAsked() && consumer.polls() >= 10;
  }

  private boolean stoppedAtEmptyPoll() {
    return ended()
        && consumer.isLastPollEmpty()
        && returned.size() < enough
        && consumer.elapsed().compareTo(LIMIT) < 0;
  }

  /** A comparison about this call. */
  Check check(String what) {
    return Check.check(what)
        .given("the polls bring", script)
        .given("enough", enough)
        .given("limit", LIMIT.toSeconds() + " s")
        .given("polls made", consumer.polls())
        .smellsWhen("or-instead-of-and", outcome -> countsRounds())
        .smellsWhen("stops-at-empty-poll", outcome -> stoppedAtEmptyPoll());
  }

  /** What was returned, or a sentence instead. */
  Object outcome() {
    return ended() ? returned : "it did not end";
  }

  /** When the call ended, on the clock that was passed in. */
  String end() {
    if (!ended()) {
      return "never";
    }
    return switch (Integer.signum(consumer.elapsed().compareTo(LIMIT))) {
      case -1 -> "before the limit was over, after " + consumer.elapsed().toMillis() + " ms";
      case 0 -> "when the limit was over";
      default ->
          consumer.elapsed().compareTo(LIMIT.plusSeconds(1)) <= 0
              ? "when the limit was over"
              : "too late, after " + consumer.elapsed().toMillis() + " ms";
    };
  }
}
