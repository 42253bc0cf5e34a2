package streamlab.service.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import streamlab.error.LabException;

/**
 * Creates topics whose records never expire, and waits until they are served. The controller
 * answers a creation at once; the broker reads of it a moment later. A client that comes in between
 * meets an unknown topic, and one with several batches on the way may see its second batch taken
 * and its first one refused, for ever.
 */
public final class TopicCreation {

  private final Admin admin;

  /** Creates topics through this client. */
  public TopicCreation(Admin admin) {
    this.admin = admin;
  }

  /**
   * Creates an empty topic and waits until each of its partitions has a leader that serves it.
   *
   * @throws LabException when the cluster refuses it, or the wait is interrupted
   */
  public void create(String name, int partitions) {
    NewTopic topic =
        new NewTopic(name, Optional.of(partitions), Optional.empty())
            .configs(Map.of("retention.ms", "-1"));
    try {
      admin.createTopics(List.of(topic)).all().get();
      awaitServed(name, partitions);
    } catch (ExecutionException e) {
      throw new LabException(
          "Topic " + name + " could not be created: " + e.getCause().getMessage() + ".",
          e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("Creating topic " + name + " was interrupted.", e);
    }
  }

  private void awaitServed(String topic, int partitions)
      throws ExecutionException, InterruptedException {
    boolean listed = false;
    while (!listed) {
      listed = admin.listTopics().names().get().contains(topic);
    }
    Map<TopicPartition, OffsetSpec> ends =
        IntStream.range(0, partitions)
            .mapToObj(number -> new TopicPartition(topic, number))
            .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest()));
    // The client itself asks on until each partition has a leader.
    admin.listOffsets(ends).all().get();
  }
}
