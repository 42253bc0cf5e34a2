package streamlab.exercises.syncversusasync;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The same values, sent in two ways, with an honest clock. */
@FunctionalInterface
public interface SyncVersusAsync {

  /** How to send. */
  enum Way {
    /** A value is sent when the one before has its answer. */
    WAIT_FOR_EACH,
    /** All values are sent, then all answers are waited for. */
    SEND_ON
  }

  /**
   * What came of it.
   *
   * @param refused the values that did not get into the topic, in order
   * @param took the time from before the first value was sent until the last answer was there
   */
  record Outcome(List<String> refused, Duration took) {}

  /**
   * Sends values and returns when each has its answer.
   *
   * @param way how
   * @param client the settings that a client of this cluster needs; a map to add to
   * @param topic the topic, which is there
   * @param values the values, without keys
   * @throws Exception when they can't be sent
   */
  Outcome deliver(Way way, Map<String, Object> client, String topic, List<String> values)
      throws Exception;
}
