package streamlab.exercises.topictospecification;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import streamlab.grade.kafka.AdminStandIn;

/**
 * A real admin client that asks for a topic's description or settings only when the broker has
 * heard of the topics created before, which may be a moment after the controller's answer. Closing
 * it does nothing: it is the sandbox's.
 */
final class PatientAdmin extends AdminStandIn {

  private static final Set<String> QUESTIONS = Set.of("describeTopics", "describeConfigs");

  private final List<CreateTopicsResult> creations = new ArrayList<>();

  private PatientAdmin(Admin real) {
    super(real);
  }

  static Admin of(Admin real) {
    return new PatientAdmin(real).client();
  }

  @Override
  protected Object call(Method method, Object[] arguments) throws Throwable {
    if (QUESTIONS.contains(method.getName())) {
      awaitCreated();
    }
    Object result = super.call(method, arguments);
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
          known = real().listTopics().names().get().containsAll(names);
        }
      } catch (ExecutionException e) {
        // Refused: the answer learns it from its own future, if it looks.
        continue;
      }
    }
  }
}
