package streamlab.grade.run;

import java.lang.reflect.Constructor;
import java.util.concurrent.Callable;

/**
 * Makes the answers of a cell's grading. A class of the cell is made anew for each fact, as it is
 * from a file, so that what one fact left in its fields helps or harms no other. A lambda, and an
 * object that was given something when it was made, can't be made again: all facts share it.
 */
final class CellAnswers {

  private CellAnswers() {}

  static Callable<Object> like(Object answer) {
    Constructor<?> plain = onlyConstructor(answer.getClass());
    return plain == null ? () -> answer : plain::newInstance;
  }

  private static Constructor<?> onlyConstructor(Class<?> type) {
    Constructor<?>[] all = type.getDeclaredConstructors();
    boolean again =
        !type.isHidden()
            && !type.isAnonymousClass()
            && !type.isLocalClass()
            && all.length == 1
            && all[0].getParameterCount() == 0;
    return again && all[0].trySetAccessible() ? all[0] : null;
  }
}
