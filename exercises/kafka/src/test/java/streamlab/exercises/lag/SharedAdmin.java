package streamlab.exercises.lag;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.kafka.clients.admin.Admin;

/** The admin client that answers get: closing it is only noted, as all facts share the real one. */
final class SharedAdmin implements InvocationHandler {

  private final Admin real;
  private boolean closed;

  SharedAdmin(Admin real) {
    this.real = real;
  }

  /** What the answer gets. */
  Admin client() {
    return (Admin)
        Proxy.newProxyInstance(Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, this);
  }

  /** What the answer left behind: {@code open} or {@code closed}. */
  String state() {
    return closed ? "closed" : "open";
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("close")) {
      closed = true;
      return null;
    }
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
