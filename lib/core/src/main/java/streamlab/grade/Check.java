package streamlab.grade;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import streamlab.exercise.NotStarted;
import streamlab.show.Values;

/**
 * One comparison inside a fact. It knows the input, so that a failure can show it, and the patterns
 * of known misconceptions, so that one is named when, and only when, the outcome is exactly the one
 * it leads to:
 *
 * <pre>{@code
 * check("partitions")
 *     .given("MB/s in all", 100).given("one producer", 30).given("one consumer", 50)
 *     .smells("rounds-down", 3)
 *     .that(answer.partitions(100, 30, 50)).is(4);
 * }</pre>
 */
public final class Check {

  private final String what;
  private final Map<String, String> given = new LinkedHashMap<>();
  private final List<Smell> outcomes = new ArrayList<>();
  private final List<Smell> errors = new ArrayList<>();

  private record Smell(String misconception, Predicate<Object> pattern) {}

  private Check(String what) {
    this.what = what;
  }

  /** Begins a comparison. */
  public static Check check(String what) {
    return new Check(what);
  }

  /** Adds an input that a failure shows; of a list each element stands on a line of its own. */
  public Check given(String name, Object value) {
    given.put(name, lines(value));
    return this;
  }

  /**
   * Names the misconception that leads to this wrong outcome.
   *
   * @param misconception its key in {@code misconceptions.properties}
   * @param outcome the very value; rows as a list of strings
   */
  public Check smells(String misconception, Object outcome) {
    return smellsWhen(misconception, actual -> lines(actual).equals(lines(outcome)));
  }

  /** As {@link #smells}, for outcomes that are told by a property. */
  public Check smellsWhen(String misconception, Predicate<Object> outcome) {
    outcomes.add(new Smell(misconception, outcome));
    return this;
  }

  /**
   * Names the misconception that leads to this error, in code that {@link #calling} runs.
   *
   * @param part a part of the message of the error or of one of its causes, or of its class's name
   */
  public Check smellsOfError(String misconception, String part) {
    errors.add(new Smell(misconception, thrown -> says((Throwable) thrown, part)));
    return this;
  }

  private static boolean says(Throwable thrown, String part) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each.toString().contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The actual outcome, to be compared. */
  public <T> Outcome<T> that(T actual) {
    return new Outcome<>(this, actual);
  }

  /**
   * Runs code and takes what it returns as the actual outcome. An error that was announced with
   * {@link #smellsOfError} fails the fact with its misconception; any other is the answer's crash.
   */
  public <T> Outcome<T> calling(Callable<T> code) throws Exception {
    try {
      return that(code.call());
    } catch (Exception e) {
      for (Smell smell : errors) {
        if (smell.pattern().test(e)) {
          throw failure("no error", firstLine(e), smell.misconception());
        }
      }
      throw e;
    }
  }

  /**
   * Runs code that must fail.
   *
   * @param part what the error or one of its causes must say or be called
   * @param inWords the expectation for the learner, such as {@code "an error: the topic is there"}
   */
  public void fails(String part, String inWords, Callable<?> code) {
    Object returned;
    try {
      returned = code.call();
    } catch (NotStarted e) {
      throw e;
    } catch (Exception e) {
      if (says(e, part)) {
        return;
      }
      throw failure(inWords, firstLine(e), misconceptionOf(errors, e));
    }
    throw failure(inWords, "no error, but " + lines(returned), misconceptionOf(outcomes, returned));
  }

  /** Of what was thrown itself: a checked error comes through the answer's proxy in a wrapping. */
  private static String firstLine(Throwable thrown) {
    boolean wrapped = thrown instanceof UndeclaredThrowableException && thrown.getCause() != null;
    return (wrapped ? thrown.getCause() : thrown).toString().lines().findFirst().orElse("");
  }

  FactFailed failure(String expected, Object actual) {
    return failure(expected, lines(actual), misconceptionOf(outcomes, actual));
  }

  private FactFailed failure(String expected, String actual, String misconception) {
    return new FactFailed(what, given, expected, actual, misconception);
  }

  private static String misconceptionOf(List<Smell> smells, Object actual) {
    return smells.stream()
        .filter(smell -> smell.pattern().test(actual))
        .map(Smell::misconception)
        .findFirst()
        .orElse(null);
  }

  /** A value as text; elements of a list on lines of their own. */
  static String lines(Object value) {
    if (value instanceof List<?> list) {
      return String.join("\n", list.stream().map(Values::text).toList());
    }
    return Values.text(value);
  }

  /**
   * What came out, and what should have.
   *
   * @param <T> its type
   */
  public static final class Outcome<T> {
    private final Check check;
    private final T actual;

    private Outcome(Check check, T actual) {
      this.check = check;
      this.actual = actual;
    }

    /** It equals this; lists in this order. */
    public void is(T expected) {
      if (!Objects.equals(expected, actual)) {
        throw check.failure(lines(expected), actual);
      }
    }

    /** It is a list of just these rows, in any order. */
    public void rows(String... expected) {
      List<String> wanted = List.of(expected).stream().sorted().toList();
      List<String> got = ((List<?>) actual).stream().map(Values::text).sorted().toList();
      if (!wanted.equals(got)) {
        throw check.failure(String.join("\n", wanted), got);
      }
    }

    /**
     * It has a property.
     *
     * @param inWords the property, for the learner: {@code "at most 2 rows of state"}
     */
    public void satisfies(String inWords, Predicate<T> property) {
      if (!property.test(actual)) {
        throw check.failure(inWords, actual);
      }
    }
  }
}
