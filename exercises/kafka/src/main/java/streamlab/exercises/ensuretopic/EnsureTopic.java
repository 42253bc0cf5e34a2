package streamlab.exercises.ensuretopic;

import org.apache.kafka.clients.admin.Admin;

/**
 * Makes sure that a topic is there.
 *
 * <p>Programs call it at their start, several of them maybe at the same moment: whoever comes first
 * creates the topic, the others find it.
 */
@FunctionalInterface
public interface EnsureTopic {

  /**
   * Creates the topic unless it is there already, and returns when it is there.
   *
   * @param admin the caller's admin client, who goes on using it
   * @param name the topic's name
   * @param partitions the number of partitions of a new topic
   * @param replicationFactor the number of copies of each partition of a new topic
   * @throws Exception when the topic is not there and can't be created
   */
  void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception;
}
