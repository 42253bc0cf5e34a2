package streamlab.grade.kafka;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.kafka.clients.admin.Admin;

/**
 * Stands between an answer and the grader's admin client. Calls are passed on, and their errors
 * come back as they are; the client itself stays open, whatever the answer does.
 */
public abstract class AdminStandIn implements InvocationHandler {

  private final Admin real;

  /** Stands in for this client. */
  protected AdminStandIn(Admin real) {
    this.real = real;
  }

  /** What the answer gets. */
  public final Admin client() {
    return (Admin)
        Proxy.newProxyInstance(Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, this);
  }

  /** The grader's client. */
  protected final Admin real() {
    return real;
  }

  @Override
  public final Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("close")) {
      closed();
      return null;
    }
    return call(method, arguments);
  }

  /** The answer closed its client. */
  protected void closed() {}

  /**
   * The answer called something else.
   *
   * @return what it gets; by default the real client's answer
   * @throws Throwable what it meets
   */
  protected Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
