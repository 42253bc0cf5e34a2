package streamlab.exercises.ensuretopic;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import streamlab.error.LabException;
import streamlab.grade.kafka.KafkaSandbox;

/**
 * Waits until brokers know what the controller has decided. A creation is answered by the
 * controller; the brokers read of it a moment later, in the metadata log.
 */
final class Settled {

  private static final long LIMIT_NANOS = 10_000_000_000L;

  private Settled() {}

  /**
   * Waits until all decisions up to now are known. Brokers read the log in its order: once they
   * know a topic that was created last, they know what happened before.
   */
  static void await(KafkaSandbox kafka) throws InterruptedException, ExecutionException {
    String last = kafka.topic("last", 1);
    long deadline = System.nanoTime() + LIMIT_NANOS;
    while (!kafka.admin().listTopics().names().get().contains(last)) {
      if (System.nanoTime() > deadline) {
        throw new LabException("The broker does not learn of a new topic: is it overloaded?");
      }
    }
  }

  /** Waits until every partition of a topic can be written: the client asks until it is so. */
  static void awaitLeaders(KafkaSandbox kafka, String topic, int partitions)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> ends =
        IntStream.range(0, partitions)
            .mapToObj(number -> new TopicPartition(topic, number))
            .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest()));
    kafka.admin().listOffsets(ends).all().get();
  }
}
