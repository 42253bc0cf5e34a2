package streamlab.grade;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a JUnit class as the grader of an exercise. Its {@link Fact} methods take the answer as a
 * parameter and can't tell whose it is: the one in a notebook cell, a file given to {@code lab
 * grade}, a solution, a wrong answer. Run from an IDE or by Maven, they get the learner's own file.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({AnswerExtension.class, FactsBefore.class})
@TestMethodOrder(FactOrder.class)
public @interface Grader {

  /** The exercise's interface. */
  Class<?> value();

  /** Whether a half answer is worthless: points only when every fact holds. */
  boolean allOrNothing() default false;
}
