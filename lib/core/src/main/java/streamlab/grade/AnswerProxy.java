package streamlab.grade;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * Stands before an answer and remembers what it throws: an error of the answer's is told from a
 * fact that does not hold, even when the answer throws the grader's own type.
 */
public final class AnswerProxy {

  private AnswerProxy() {}

  static Object around(Class<?> exercise, Object answer, Set<Throwable> thrown) {
    return Proxy.newProxyInstance(
        exercise.getClassLoader(), new Class<?>[] {exercise}, new Before(answer, thrown));
  }

  /**
   * The class of the answer that a fact was given. For running it in another JVM only: what a fact
   * finds must not hang on whose answer it is.
   *
   * @param given the answer as the fact got it
   */
  public static Class<?> typeBehind(Object given) {
    boolean proxy =
        Proxy.isProxyClass(given.getClass()) && Proxy.getInvocationHandler(given) instanceof Before;
    return (proxy ? ((Before) Proxy.getInvocationHandler(given)).answer() : given).getClass();
  }

  private record Before(Object answer, Set<Throwable> thrown) implements InvocationHandler {

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
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
}
