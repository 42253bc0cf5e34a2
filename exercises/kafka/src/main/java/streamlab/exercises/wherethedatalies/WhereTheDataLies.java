package streamlab.exercises.wherethedatalies;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;

/** Changes the number of a topic's partitions, and says what lies where before and after. */
@FunctionalInterface
public interface WhereTheDataLies {

  /**
   * What was found.
   *
   * @param before the topic's folders before the change, by name and without a path, such as {@code
   *     rides-0}
   * @param after the same after the change was made or refused
   * @param records for each folder in {@code after} how many records can be read from it
   * @param refused whether Kafka refused the change because it is no increase
   */
  record Report(Set<String> before, Set<String> after, Map<String, Long> records, boolean refused) {

    /** Copies what it is given. */
    public Report {
      before = Set.copyOf(before);
      after = Set.copyOf(after);
      records = Map.copyOf(records);
    }
  }

  /**
   * Tries to give the topic so many partitions, and returns when the brokers have made what was
   * asked for, or have refused it as no increase.
   *
   * @param admin the caller's admin client, who goes on using it
   * @param topic a topic, and no other: its neighbours' names may begin alike
   * @param partitions how many partitions it should have
   * @throws Exception when anything else is wrong, such as a topic that is not there
   */
  Report change(Admin admin, String topic, int partitions) throws Exception;
}
