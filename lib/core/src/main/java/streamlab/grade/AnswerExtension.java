package streamlab.grade;

import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import streamlab.error.LabException;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.exercise.ExerciseText;
import streamlab.home.LabHome;

/** Gives facts the answer to look at, and failures the sentence for their misconception. */
public final class AnswerExtension implements ParameterResolver, TestExecutionExceptionHandler {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == exercise(context);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> exercise = exercise(context);
    try {
      return AnswerSource.of(context.getRequiredTestClass(), exercise).answer(exercise);
    } catch (InvocationTargetException e) {
      throw new ParameterResolutionException(
          "The answer can't be made: its constructor threw " + e.getCause(), e.getCause());
    } catch (Exception e) {
      throw new ParameterResolutionException("The answer can't be made: " + e, e);
    }
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    if (thrown instanceof FactFailed failed) {
      failed.misconception().ifPresent(key -> failed.explain(sentence(context, key)));
    }
    throw thrown;
  }

  private static String sentence(ExtensionContext context, String misconception) {
    try {
      LabHome home = LabHome.find();
      return ExerciseCatalogue.of(home)
          .ofInterface(exercise(context))
          .flatMap(exercise -> new ExerciseText(home, exercise).misconception(misconception))
          .orElse("");
    } catch (LabException e) {
      // Outside a checkout there are no texts; expected and actual are told all the same.
      return "";
    }
  }

  private static Class<?> exercise(ExtensionContext context) {
    return context.getRequiredTestClass().getAnnotation(Grader.class).value();
  }
}
