package streamlab.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import streamlab.notebook.RunResult.CellRun;
import streamlab.notebook.RunResult.Failure;

/** Results of runs as text for a reader and as data for a program. */
public final class RunReport {

  private RunReport() {}

  /** The failing cell and its error. */
  public static String failure(Failure failure) {
    if (failure.cell().isEmpty()) {
      return "  " + failure.sentence();
    }
    StringBuilder text = new StringBuilder();
    text.append("  Cell ").append(failure.index() + 1).append(", ").append(failure.cell());
    text.append(": ").append(failure.sentence()).append('\n');
    text.append(indented(failure.source(), "    | "));
    if (!failure.detail().isBlank()) {
      text.append('\n').append(indented(failure.detail(), "    "));
    }
    return text.toString();
  }

  /** One line per notebook with outcome and time, and the sum. */
  public static String summary(List<RunResult> results) {
    int width = results.stream().mapToInt(result -> result.name().length()).max().orElse(0);
    String lines =
        results.stream()
            .map(
                result ->
                    String.format(
                        Locale.ROOT,
                        "%-" + width + "s  %6.1f s  %s",
                        result.name(),
                        result.seconds(),
                        outcome(result)))
            .collect(Collectors.joining("\n"));
    double sum = results.stream().mapToDouble(RunResult::seconds).sum();
    long passed = results.stream().filter(RunResult::passed).count();
    return String.format(
        Locale.ROOT, "%s%n%d of %d passed, %.1f s", lines, passed, results.size(), sum);
  }

  private static String outcome(RunResult result) {
    return result.passed()
        ? "passed, " + result.expectations() + " expectations hold"
        : result.status().words();
  }

  /** A result as data. */
  public static Map<String, Object> asMap(RunResult result) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("notebook", result.name());
    map.put("status", result.status().words());
    map.put("seconds", result.seconds());
    map.put("kernelSeconds", result.kernelSeconds());
    map.put("expectations", result.expectations());
    map.put("executed", result.executed().toString());
    map.put("html", result.html().toString());
    result.failure().ifPresent(failure -> map.put("failure", failure));
    map.put("cells", result.cells().stream().map(RunReport::cell).toList());
    return map;
  }

  private static Map<String, Object> cell(CellRun cell) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", cell.id());
    map.put("index", cell.index());
    map.put("status", cell.status().words());
    map.put("seconds", cell.seconds());
    return map;
  }

  private static String indented(String text, String by) {
    return text.lines().map(line -> by + line).collect(Collectors.joining("\n"));
  }
}
