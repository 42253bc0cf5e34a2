package streamlab.exercises.lag;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

/**
 * How far is a group behind, in each partition and in all?
 *
 * <table>
 *   <caption>Example; the group has committed for two of three partitions</caption>
 *   <tr><th>partition</th><th>end</th><th>committed</th><th>lag</th></tr>
 *   <tr><td>rides-0</td><td>6</td><td>2</td><td>4</td></tr>
 *   <tr><td>rides-1</td><td>3</td><td>3</td><td>0</td></tr>
 *   <tr><td>rides-2</td><td>5</td><td>nothing</td><td>none: there is no position</td></tr>
 * </table>
 */
@FunctionalInterface
public interface Lag {

  /**
   * A group's lag. Each partition of each topic that the group has a position in is either in
   * {@code lags} or in {@code withoutPosition}.
   *
   * @param lags by partition, where the group has committed a position
   * @param withoutPosition the other partitions of these topics
   * @param total the sum of all lags
   */
  record Report(Map<TopicPartition, Long> lags, Set<TopicPartition> withoutPosition, long total) {}

  /**
   * The lag of a group as it is now.
   *
   * @param admin a client of the cluster; it stays open
   * @param group the name of the group; one that has committed nothing has an empty report
   */
  Report lag(Admin admin, String group) throws ExecutionException, InterruptedException;
}
