package streamlab.exercise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an answer that embodies a misconception people really have. {@code lab check} proves that
 * the grader rejects it by the named fact, and that it names this very misconception.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrongAnswer {

  /** The misconception's key in the exercise's {@code misconceptions.properties}. */
  String misconception();

  /** The method name of the fact that rejects it and tells the misconception. */
  String failsAt();
}
