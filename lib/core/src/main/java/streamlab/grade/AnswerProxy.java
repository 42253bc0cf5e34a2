package streamlab.grade;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * Stands before an answer and remembers what it throws: an error of the answer's is told from a
 * fact that does not hold, even when the answer throws the grader's own type.
 */
final class AnswerProxy {

  private AnswerProxy() {}

  static Object around(Class<?> exercise, Object answer, Set<Throwable> thrown) {
    return Proxy.newProxyInstance(
        exercise.getClassLoader(),
        new Class<?>[] {exercise},
        (proxy, method, arguments) -> call(answer, method, arguments, thrown));
  }

  private static Object call(
      Object answer, Method method, Object[] arguments, Set<Throwable> thrown) throws Throwable {
    try {
      // A lambda or a cell's class need not be public; the interface's methods are.
      method.setAccessible(true);
      return method.invoke(answer, arguments);
    } catch (InvocationTargetException e) {
      thrown.add(e.getCause());
      throw e.getCause();
    }
  }
}
