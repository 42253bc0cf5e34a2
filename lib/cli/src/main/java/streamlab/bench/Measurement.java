package streamlab.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something measured, several times where that is cheap.
 *
 * @param name what was measured
 * @param unit of the values: {@code s}, {@code MB}, {@code /s} or nothing for a ratio
 * @param values each round's value
 * @param goal the most it should be; 0 when there is no goal for it
 */
public record Measurement(String name, String unit, List<Double> values, double goal) {

  /** The value in the middle. */
  public double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** Whether the goal, if there is one, is reached. */
  public boolean reached() {
    return goal == 0 || median() <= goal;
  }

  /** One line of the table. */
  String line(int width) {
    String range =
        values.size() == 1
            ? ""
            : String.format(Locale.ROOT, "(%s … %s)", number(least()), number(most()));
    String verdict = goal == 0 ? "" : "goal " + number(goal) + " " + (reached() ? "✓" : "✗");
    return String.format(
            Locale.ROOT,
            "%-" + width + "s  %7s %-2s  %-17s %s",
            name,
            number(median()),
            unit,
            range,
            verdict)
        .stripTrailing();
  }

  /** The measurement as data. */
  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", name);
    map.put("unit", unit);
    map.put("median", median());
    map.put("values", values);
    if (goal > 0) {
      map.put("goal", goal);
      map.put("reached", reached());
    }
    return map;
  }

  private double least() {
    return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }

  private double most() {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private String number(double value) {
    return String.format(
        Locale.ROOT, unit.equals("MB") || unit.equals("/s") ? "%.0f" : "%.2f", value);
  }
}
