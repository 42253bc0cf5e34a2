package streamlab.solutions.ensuretopic.right;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Lets itself be called back and waits for the call. */
@OtherRightAnswer("with a callback and a latch")
public final class WaitsForCallback implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    AtomicReference<Throwable> refused = new AtomicReference<>();
    admin
        .createTopics(List.of(new NewTopic(name, partitions, replicationFactor)))
        .all()
        .whenComplete(
            (nothing, thrown) -> {
              refused.set(thrown);
              answered.countDown();
            });
    answered.await();
    if (refused.get() != null && !(refused.get() instanceof TopicExistsException)) {
      throw new IllegalStateException("no topic " + name, refused.get());
    }
  }
}
