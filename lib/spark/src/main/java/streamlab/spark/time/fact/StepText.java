package streamlab.spark.time.fact;

import java.util.ArrayList;
import java.util.List;

/** A step in words: all that its picture shows, for those who do not see it. */
final class StepText {

  private StepText() {}

  static String of(Step step) {
    List<String> lines = new ArrayList<>();
    lines.add("Step " + step.number() + " (" + step.mode() + " mode)");
    part(lines, "arrived", step.events());
    lines.add("  " + step.watermarkLine());
    part(lines, "emitted", step.sink().withEvents());
    if (!step.sink().afterwards().isEmpty()) {
      part(lines, "emitted afterwards, without new data", step.sink().afterwards());
    }
    part(lines, "dropped", step.dropped());
    part(lines, "closed", step.closed());
    part(lines, "state", step.state());
    return String.join("\n", lines);
  }

  private static void part(List<String> lines, String name, List<String> content) {
    if (content.isEmpty()) {
      lines.add("  " + name + ": nothing");
      return;
    }
    lines.add("  " + name + ":");
    content.forEach(line -> lines.add("    " + line));
  }
}
