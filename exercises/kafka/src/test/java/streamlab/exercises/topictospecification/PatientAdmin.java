package streamlab.exercises.topictospecification;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;

/**
 * A real admin client that asks for a topic's description or settings only when the broker has
 * heard of the topics created before, which may be a moment after the controller's answer. Closing
 * it does nothing: it is the sandbox's.
 */
final class PatientAdmin implements InvocationHandler {

  private static final Set<String> QUESTIONS = Set.of("describeTopics", "describeConfigs");

  private final Admin real;
  private final List<CreateTopicsResult> creations = new ArrayList<>();

  private PatientAdmin(Admin real) {
    this.real = real;
  }

  static Admin of(Admin real) {
    return (Admin)
        Proxy.newProxyInstance(
            Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, new PatientAdmin(real));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("close")) {
      return null;
    }
    if (QUESTIONS.contains(method.getName())) {
      awaitCreated();
    }
    Object result;
    try {
      result = method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (result instanceof CreateTopicsResult creation) {
      creations.add(creation);
    }
    return result;
  }

  private void awaitCreated() throws InterruptedException {
    for (CreateTopicsResult creation : creations) {
      try {
        creation.all().get();
        Set<String> names = creation.values().keySet();
        boolean known = false;
        while (!known) {
          known = real.listTopics().names().get().containsAll(names);
        }
      } catch (ExecutionException e) {
        // Refused: the answer learns it from its own future, if it looks.
        continue;
      }
    }
  }
}
