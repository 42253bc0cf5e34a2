package streamlab.service.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import streamlab.error.LabException;

/**
 * Waits until the cluster says of a topic's partitions what somebody waits for. Whichever broker is
 * asked may be dying, or not have heard of the topic yet: an error ends no wait, only the limit
 * does.
 */
public final class PartitionWatch {

  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  /** A broker tells what the controller decided a moment before its own partitions follow. */
  static final Duration SETTLED = Duration.ofMillis(250);

  /** One answer may take so long: a broker that is asked may be dying just then. */
  private static final int ANSWER_MILLIS = 2000;

  private final Admin admin;
  private final String topic;
  private final Duration limit;

  /** A watch on a topic, which may not exist yet; no wait lasts longer than {@code limit}. */
  public PartitionWatch(Admin admin, String topic, Duration limit) {
    this.admin = admin;
    this.topic = topic;
    this.limit = limit;
  }

  /**
   * Waits until it is true, and has been for so long.
   *
   * @param fact what is waited for, to be read behind "within 30 s: "
   * @param settled how long it has to have been true
   * @param holds whether it is true of the topic's partitions, in the order of their numbers
   * @return the partitions as they are then, in the order of their numbers
   * @throws LabException when it did not come true in time, with what was true instead, or when the
   *     thread was interrupted
   */
  public List<TopicPartitionInfo> await(
      String fact, Duration settled, Predicate<List<TopicPartitionInfo>> holds) {
    long deadline = System.nanoTime() + limit.toNanos();
    Instant since = null;
    String last;
    do {
      try {
        List<TopicPartitionInfo> partitions = partitions();
        if (!holds.test(partitions)) {
          since = null;
        } else {
          since = since == null ? Instant.now() : since;
          if (!Instant.now().isBefore(since.plus(settled))) {
            return partitions;
          }
        }
        last = told(partitions);
      } catch (ExecutionException e) {
        last = e.getCause().getMessage();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LabException("Waiting for topic " + topic + " was interrupted.", e);
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    } while (System.nanoTime() < deadline && !Thread.currentThread().isInterrupted());
    throw new LabException(
        "Not within "
            + limit.toSeconds()
            + " s: "
            + fact
            + " of topic "
            + topic
            + ". The cluster says: "
            + last);
  }

  private List<TopicPartitionInfo> partitions() throws ExecutionException, InterruptedException {
    return admin
        .describeTopics(List.of(topic), new DescribeTopicsOptions().timeoutMs(ANSWER_MILLIS))
        .allTopicNames()
        .get()
        .get(topic)
        .partitions();
  }

  private static String told(List<TopicPartitionInfo> partitions) {
    return partitions.stream()
        .map(
            each ->
                "partition %d leader %s replicas %s in sync %s"
                    .formatted(
                        each.partition(),
                        hasLeader(each) ? each.leader().id() : "none",
                        ids(each.replicas()),
                        ids(each.isr())))
        .collect(Collectors.joining("; ", "", "."));
  }

  /** Whether the cluster names a leader. */
  public static boolean hasLeader(TopicPartitionInfo partition) {
    return partition.leader() != null && !partition.leader().isEmpty();
  }

  /** The brokers' ids in ascending order. */
  static List<Integer> ids(List<Node> nodes) {
    return nodes.stream().map(Node::id).sorted().toList();
  }
}
