package streamlab.grade.run;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import streamlab.grade.Fact;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;

/** The facts of a grader, known before any is looked at. */
public final class Facts {

  private Facts() {}

  /** All facts in order, as if not run. */
  public static List<FactResult> of(Class<?> grader) {
    return Arrays.stream(grader.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Fact.class))
        .sorted(Comparator.comparingInt(method -> method.getAnnotation(Fact.class).order()))
        .map(Facts::notRun)
        .toList();
  }

  private static FactResult notRun(Method method) {
    DisplayName name = method.getAnnotation(DisplayName.class);
    return FactResult.plain(
        method.getName(),
        name == null ? method.getName() : name.value(),
        method.getAnnotation(Fact.class).points(),
        Outcome.NOT_RUN);
  }
}
