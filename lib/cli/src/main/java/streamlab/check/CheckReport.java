package streamlab.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import streamlab.check.Candidate.Role;

/**
 * What came out of a check.
 *
 * @param exercises the exercises that were checked, in course order
 * @param project what has to be mended that is no single exercise's
 * @param times how often each answer was graded
 * @param seconds how long it took
 */
public record CheckReport(
    List<ExerciseReport> exercises, List<Problem> project, int times, double seconds) {

  /** Version of the form of {@link #asMap()}. */
  private static final int VERSION = 1;

  /** Everything that has to be mended. */
  public List<Problem> problems() {
    return Stream.concat(
            project.stream(), exercises.stream().flatMap(each -> each.problems().stream()))
        .toList();
  }

  /** Whether nothing has to be mended. */
  public boolean passed() {
    return problems().isEmpty();
  }

  private int count(Role role) {
    return exercises.stream().mapToInt(each -> each.count(role)).sum();
  }

  /** The outcome in a sentence with numbers. */
  public String summary() {
    String what =
        many(exercises.size(), "exercise") + ", " + many(count(Role.WRONG), "wrong answer");
    String others = many(count(Role.OTHER), "other right answer");
    String often = times > 1 ? " All graded " + times + " times, no verdict changed." : "";
    if (passed()) {
      return what + ", each rejected by its own fact; " + others + " accepted." + often;
    }
    return what + ", " + others + ": " + many(problems().size(), "problem") + " to mend.";
  }

  private static String many(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** For programs. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("version", VERSION);
    map.put("passed", passed());
    map.put("times", times);
    map.put("seconds", seconds);
    map.put("wrongAnswers", count(Role.WRONG));
    map.put("otherRightAnswers", count(Role.OTHER));
    map.put("problems", project.stream().map(Problem::sentence).toList());
    map.put("exercises", exercises.stream().map(CheckReport::asMap).toList());
    return map;
  }

  private static Map<String, Object> asMap(ExerciseReport report) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", report.exercise().name());
    map.put("passed", report.passed());
    map.put("seconds", report.seconds());
    map.put("answers", report.verdicts());
    map.put("problems", report.problems().stream().map(Problem::sentence).toList());
    return map;
  }
}
