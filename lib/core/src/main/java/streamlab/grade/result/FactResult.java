package streamlab.grade.result;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * How one fact fared.
 *
 * @param id the name of its method, which stays when its sentence is reworded
 * @param name its sentence
 * @param points what it is worth
 * @param outcome whether it holds, and if not, in which way
 * @param what what was compared; empty when nothing was
 * @param given the input it was compared for, by name
 * @param expected what should have come out; rows on lines of their own
 * @param actual what came out; rows on lines of their own
 * @param misconception the key of the misconception that was recognised; empty when none was
 * @param explanation the sentence for the misconception, or what went wrong in a crash
 * @param trace the learner's lines of a stack trace, innermost first
 */
public record FactResult(
    String id,
    String name,
    int points,
    Outcome outcome,
    String what,
    LinkedHashMap<String, String> given,
    String expected,
    String actual,
    String misconception,
    String explanation,
    List<String> trace)
    implements Serializable {

  /** How a single fact can end. */
  public enum Outcome {
    /** It holds. */
    HOLDS,
    /** It was looked at and does not hold. */
    FAILS,
    /** The answer threw. */
    CRASHED,
    /** It did not end in time. */
    TOO_SLOW,
    /** The answer says that it is not started. */
    NOT_STARTED,
    /** An earlier fact ended the run. */
    NOT_RUN
  }

  /** A fact about which there is nothing to say but its outcome. */
  public static FactResult plain(String id, String name, int points, Outcome outcome) {
    return new FactResult(
        id, name, points, outcome, "", new LinkedHashMap<>(), "", "", "", "", List.of());
  }

  /** A fact that could not be looked at to its end, with the reason and the learner's lines. */
  public static FactResult ended(
      String id, String name, int points, Outcome outcome, String reason, List<String> trace) {
    return new FactResult(
        id,
        name,
        points,
        outcome,
        "",
        new LinkedHashMap<>(),
        "",
        "",
        "",
        reason,
        List.copyOf(trace));
  }

  /** Whether it holds. */
  public boolean holds() {
    return outcome == Outcome.HOLDS;
  }

  /** What it earned: all of its points or none. */
  public int earned() {
    return holds() ? points : 0;
  }
}
