package streamlab.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.GradeResult;

/** Grades as maps that become JSON; {@code exercises/grade-result.md} documents each member. */
public final class GradeJson {

  /** Goes up when a member changes its meaning or goes; not when one is added. */
  public static final int VERSION = 1;

  private GradeJson() {}

  /** All grades of one run. */
  public static Map<String, Object> of(List<Graded> all) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", VERSION);
    json.put("passed", all.stream().allMatch(each -> each.result().passed()));
    json.put("results", all.stream().map(GradeJson::result).toList());
    return json;
  }

  private static Map<String, Object> result(Graded graded) {
    GradeResult result = graded.result();
    String name = graded.exercise().name();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exercise", name);
    json.put("id", graded.exercise().id());
    json.put("verdict", result.verdict().key());
    json.put("points", points(result));
    json.put("facts", result.facts().stream().map(GradeJson::fact).toList());
    json.put("problems", result.problems().stream().map(GradeJson::problem).toList());
    json.put("printed", result.printed());
    json.put("notes", result.notes());
    json.put("hint", result.passed() ? null : "./lab hint " + name);
    json.put("seconds", Math.round(result.seconds() * 1000) / 1000.0);
    return json;
  }

  private static Map<String, Object> points(GradeResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("earned", result.earned());
    json.put("of", result.of());
    return json;
  }

  private static Map<String, Object> fact(FactResult fact) {
    boolean compared = fact.outcome() == FactResult.Outcome.FAILS && !fact.what().isEmpty();
    boolean recognised = !fact.misconception().isEmpty();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", fact.id());
    json.put("name", fact.name());
    json.put("points", fact.points());
    json.put("holds", fact.holds());
    json.put("outcome", fact.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    json.put("given", fact.given());
    json.put("expected", compared ? fact.expected() : null);
    json.put("actual", compared ? fact.actual() : null);
    json.put("misconception", recognised ? misconception(fact) : null);
    json.put("reason", recognised || fact.explanation().isEmpty() ? null : fact.explanation());
    json.put("trace", fact.trace());
    return json;
  }

  private static Map<String, Object> misconception(FactResult fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", fact.misconception());
    json.put("sentence", fact.explanation());
    return json;
  }

  private static Map<String, Object> problem(CompileProblem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", problem.file());
    json.put("line", problem.line());
    json.put("column", problem.column());
    json.put("source", problem.source());
    json.put("message", problem.message());
    return json;
  }
}
