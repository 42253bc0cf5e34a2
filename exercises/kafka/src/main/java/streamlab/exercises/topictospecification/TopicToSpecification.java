package streamlab.exercises.topictospecification;

import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;

/** Creates topics that were ordered on paper. */
@FunctionalInterface
public interface TopicToSpecification {

  /**
   * An order.
   *
   * @param name the topic's name
   * @param partitions the number of its partitions
   * @param copies the number of copies of each partition
   * @param cleanup its {@code cleanup.policy}
   * @param compression its {@code compression.type}
   * @param deleteRetention its {@code delete.retention.ms}
   * @param fileDeleteDelay its {@code file.delete.delay.ms}
   */
  record Instruction(
      String name,
      int partitions,
      short copies,
      String cleanup,
      String compression,
      Duration deleteRetention,
      Duration fileDeleteDelay) {}

  /**
   * Creates the topic as ordered, with nothing else set.
   *
   * @param admin the caller's admin client, who goes on using it
   * @return for how long the topic keeps its records at least, by its settings; null when no record
   *     ever goes because of its age
   * @throws Exception when the topic can't be created
   */
  Duration create(Admin admin, Instruction instruction) throws Exception;
}
