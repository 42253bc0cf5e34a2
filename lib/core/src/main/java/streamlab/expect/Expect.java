package streamlab.expect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import streamlab.show.Show;
import streamlab.show.Values;

/**
 * Checks one outcome. What holds is shown as a quiet tick; what does not ends the cell with an
 * {@link ExpectationFailed} that shows both sides.
 *
 * <p>The checks give nothing back: a notebook prints what a cell's last line gives.
 */
public class Expect {

  private static final int LONGEST_TICK = 80;

  private final String what;
  private final Object actual;

  /**
   * An outcome to be checked.
   *
   * @param what says what it is, for the tick; may be empty
   */
  public Expect(String what, Object actual) {
    this.what = what;
    this.actual = actual;
  }

  /** It equals this; numbers of different types are compared by value. */
  public void is(Object expected) {
    if (!same(actual, expected)) {
      throw failed("expected: " + Values.text(expected), "but was:  " + Values.text(actual));
    }
    tick(Values.text(expected) + " as expected");
  }

  /** It does not equal this. */
  public void isNot(Object unwanted) {
    if (same(actual, unwanted)) {
      throw failed("expected anything but " + Values.text(unwanted));
    }
    tick("not " + Values.text(unwanted) + ", as expected");
  }

  /** A text holds these phrases; a collection or map holds these elements or keys. */
  public void contains(Object... parts) {
    for (Object part : parts) {
      containsOne(part);
    }
    tick("contains " + Arrays.stream(parts).map(Values::text).collect(Collectors.joining(", ")));
  }

  private void containsOne(Object part) {
    boolean found =
        actual instanceof Collection<?> all
            ? all.stream().anyMatch(each -> same(each, part))
            : actual instanceof Map<?, ?> map
                ? map.containsKey(part)
                : Values.text(actual).contains(Values.text(part));
    if (!found) {
      throw failed("expected to find: " + Values.text(part), "in: " + Values.text(actual));
    }
  }

  /** A number lies between these two, both included. */
  public void isBetween(Number lowest, Number highest) {
    BigDecimal value = decimal(actual);
    if (value.compareTo(decimal(lowest)) < 0 || value.compareTo(decimal(highest)) > 0) {
      throw failed(
          "expected a number from " + lowest + " to " + highest, "but was: " + Values.text(actual));
    }
    tick("between " + lowest + " and " + highest);
  }

  /** It has these rows, each written {@code "a | 1"}, in any order, and no others. */
  public void rows(String... expected) {
    List<String> actualRows = new ArrayList<>(rowTexts());
    List<String> expectedRows = new ArrayList<>(Arrays.asList(expected));
    Collections.sort(actualRows);
    Collections.sort(expectedRows);
    compare(expectedRows, actualRows, "in any order");
  }

  /** It has these rows, each written {@code "a | 1"}, in this order. */
  public void rowsInOrder(String... expected) {
    compare(Arrays.asList(expected), rowTexts(), "in this order");
  }

  /** The outcome's rows as texts. */
  protected List<String> rowTexts() {
    if (actual instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> Values.rowText(Arrays.asList(entry.getKey(), entry.getValue())))
          .toList();
    }
    if (actual instanceof Iterable<?> several && Values.holdsSeveral(actual)) {
      List<String> texts = new ArrayList<>();
      several.forEach(each -> texts.add(Values.rowText(each)));
      return texts;
    }
    if (actual != null && actual.getClass().isArray()) {
      return Values.row(actual).stream().map(Values::rowText).toList();
    }
    return List.of(Values.rowText(actual));
  }

  /** Says that an expectation held. */
  protected void tick(String sentence) {
    String line = (what.isEmpty() ? sentence : what + ": " + sentence).replace("\n", " ");
    Show.tick(line.length() <= LONGEST_TICK ? line : line.substring(0, LONGEST_TICK) + "…");
  }

  /** The failure to throw. */
  protected ExpectationFailed failed(String... lines) {
    List<String> all = new ArrayList<>();
    if (!what.isEmpty()) {
      all.add(what);
    }
    all.addAll(Arrays.asList(lines));
    return new ExpectationFailed("✗ " + String.join("\n  ", all));
  }

  private void compare(List<String> expected, List<String> actualRows, String order) {
    if (!expected.equals(actualRows)) {
      List<String> lines = new ArrayList<>();
      lines.add("the rows differ (" + order + ")");
      lines.addAll(RowDifference.lines(expected, actualRows));
      throw failed(lines.toArray(String[]::new));
    }
    tick(expected.size() == 1 ? "1 row as expected" : expected.size() + " rows as expected");
  }

  private boolean same(Object one, Object other) {
    if (one instanceof Number && other instanceof Number) {
      return decimal(one).compareTo(decimal(other)) == 0;
    }
    return Objects.deepEquals(one, other);
  }

  private BigDecimal decimal(Object number) {
    try {
      return new BigDecimal(String.valueOf(number));
    } catch (NumberFormatException e) {
      throw failed("expected a number", "but was: " + Values.text(number));
    }
  }
}
