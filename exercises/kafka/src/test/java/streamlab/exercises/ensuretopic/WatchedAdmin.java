package streamlab.exercises.ensuretopic;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.grade.kafka.AdminStandIn;

/**
 * The admin client that an answer gets: a real one, seen from close by. Creations go out late, see
 * {@link HeldCreation}, and closing it is only noted.
 */
final class WatchedAdmin extends AdminStandIn implements AutoCloseable {

  private static final List<String> LOOKS =
      List.of("listTopics", "describeTopics", "describeConfigs");

  private final Thread caller = Thread.currentThread();
  private final List<HeldCreation> creations = new ArrayList<>();
  private List<NewTopic> others = List.of();
  private boolean looked;
  private boolean closed;

  /** Watches what the current thread does with an admin client. */
  WatchedAdmin(Admin real) {
    super(real);
  }

  /** Another program creates this topic right before the answer's own request goes out. */
  WatchedAdmin overtakenBy(NewTopic topic) {
    others = List.of(topic);
    return this;
  }

  @Override
  protected synchronized void closed() {
    closed = true;
  }

  @Override
  protected synchronized Object call(Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("createTopics")) {
      return createTopics(arguments);
    }
    looked |= LOOKS.contains(method.getName());
    return super.call(method, arguments);
  }

  @SuppressWarnings("unchecked")
  private Object createTopics(Object[] arguments) throws Exception {
    if (!others.isEmpty()) {
      real().createTopics(others).all().get();
      others = List.of();
    }
    Collection<NewTopic> topics = (Collection<NewTopic>) arguments[0];
    CreateTopicsOptions options =
        arguments.length > 1 ? (CreateTopicsOptions) arguments[1] : new CreateTopicsOptions();
    HeldCreation creation =
        new HeldCreation(caller, topics, () -> real().createTopics(topics, options));
    creations.add(creation);
    return creation.result();
  }

  /** Whether the answer asked for any creation. */
  synchronized boolean asked() {
    return !creations.isEmpty();
  }

  /** Whether the broker has answered every creation that was asked for. */
  synchronized boolean allAnswered() {
    return creations.stream().allMatch(HeldCreation::isAnswered);
  }

  /** Whether the broker has refused one of them. */
  synchronized boolean anyRefused() {
    return creations.stream().anyMatch(HeldCreation::isRefused);
  }

  /** Whether the answer looked for topics. */
  synchronized boolean looked() {
    return looked;
  }

  /** Whether the answer closed the client. */
  synchronized boolean isClosed() {
    return closed;
  }

  /** What is still held back goes out and is waited for: facts find a broker at rest. */
  @Override
  public synchronized void close() throws InterruptedException {
    for (HeldCreation creation : creations) {
      creation.finish();
    }
  }
}
