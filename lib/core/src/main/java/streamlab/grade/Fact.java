package streamlab.grade;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * A fact that must hold for an answer. Give it a {@code @DisplayName} that is a sentence. A fact
 * may rely on nothing that another one did: each gets a fresh answer.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Fact {

  /** Its place among the facts, from 1: the plain case first, what is hidden last. */
  int order();

  /** What it is worth. */
  int points() default 1;

  /**
   * Whether it is looked at only when all facts before it hold: for one that takes long, such as a
   * fact that kills programs and starts them again. A learner reads that it was not tried yet.
   */
  boolean whenOthersHold() default false;
}
