package streamlab.exercise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a right answer in another style than the solution's: a fair grader accepts it as well. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OtherRightAnswer {

  /** What is different about it, in a few words: "in SQL", "with the typed API". */
  String value();
}
