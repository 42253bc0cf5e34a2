package streamlab.check.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The task has a title, samples in a table, and says what counts. */
final class TaskRule implements Rule {

  private static final Pattern TITLE = Pattern.compile("\\A\\s*# \\S");
  private static final Pattern TABLE = Pattern.compile("(?m)^\\|[\\s:|]*-[-\\s:|]*$");
  private static final Pattern COUNTS = Pattern.compile("(?i)what counts");

  @Override
  public List<String> complaints(Subject subject) {
    Path file = subject.file("task.md");
    return subject.text(file).map(text -> complaints(subject.name(file), text)).orElse(List.of());
  }

  private static List<String> complaints(String name, String text) {
    List<String> complaints = new ArrayList<>();
    if (!TITLE.matcher(text).find()) {
      complaints.add(name + " has no title: begin it with a line \"# …\".");
    }
    if (!TABLE.matcher(text).find()) {
      complaints.add(
          name + " has no table: show sample input and expected output as a Markdown table.");
    }
    if (!COUNTS.matcher(text).find()) {
      complaints.add(
          name + " does not say what counts: add a paragraph that begins \"**What counts**\".");
    }
    return complaints;
  }
}
