package streamlab.exercises.ensuretopic;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import streamlab.grade.kafka.KafkaSandbox;

/**
 * Waits until brokers know what the controller has decided. A creation is answered by the
 * controller; the brokers read of it a moment later, in the metadata log.
 */
final class Settled {

  private Settled() {}

  /**
   * Waits until all decisions up to now are known. Brokers read the log in its order: once they
   * know a topic that was created last, they know what happened before.
   */
  static void await(KafkaSandbox kafka) throws InterruptedException, ExecutionException {
    awaitListed(kafka, kafka.topic("last", 1));
  }

  /** Waits until every partition of a topic can be written. */
  static void awaitLeaders(KafkaSandbox kafka, String topic, int partitions)
      throws InterruptedException, ExecutionException {
    awaitListed(kafka, topic);
    Map<TopicPartition, OffsetSpec> ends =
        IntStream.range(0, partitions)
            .mapToObj(number -> new TopicPartition(topic, number))
            .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest()));
    // The client itself asks on until each partition has a leader.
    kafka.admin().listOffsets(ends).all().get();
  }

  /** Ends by an interrupt at the latest, when the fact's time is over. */
  private static void awaitListed(KafkaSandbox kafka, String topic)
      throws InterruptedException, ExecutionException {
    boolean listed = false;
    while (!listed) {
      listed = kafka.admin().listTopics().names().get().contains(topic);
    }
  }
}
