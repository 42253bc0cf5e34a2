package streamlab.exercises.leavepolitely;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A worker that nobody has to wait for when it goes. */
@FunctionalInterface
public interface LeavePolitely {

  /**
   * Works as a member of a group until it is enough, then leaves the group.
   *
   * @param settings what the consumer needs: address, deserializers for text, a {@code group.id},
   *     where to start and more; yours to add to
   * @param topic the topic to subscribe to
   * @param work what to do with each value; may fail
   * @param enough says whether to stop; to be asked before each poll
   * @throws Exception the error of the work, when it fails
   */
  void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough)
      throws Exception;
}
