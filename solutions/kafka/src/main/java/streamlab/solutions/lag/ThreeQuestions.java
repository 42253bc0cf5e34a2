package streamlab.solutions.lag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.Solution;
import streamlab.exercises.lag.Lag;

/** Asks for positions, for the partitions of their topics, and for the ends. */
@Solution
public final class ThreeQuestions implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, ListOffsetsResultInfo> ends =
        admin
            .listOffsets(
                committed.keySet().stream()
                    .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest())))
            .all()
            .get();
    Map<TopicPartition, Long> lags = new HashMap<>();
    committed.forEach(
        (partition, position) ->
            lags.put(partition, ends.get(partition).offset() - position.offset()));
    Set<TopicPartition> withoutPosition = partitions(admin, committed.keySet());
    withoutPosition.removeAll(lags.keySet());
    long total = lags.values().stream().mapToLong(Long::longValue).sum();
    return new Report(lags, withoutPosition, total);
  }

  /** All partitions of the topics that these belong to. */
  private static Set<TopicPartition> partitions(Admin admin, Set<TopicPartition> some)
      throws ExecutionException, InterruptedException {
    Set<String> topics = some.stream().map(TopicPartition::topic).collect(Collectors.toSet());
    Set<TopicPartition> all = new HashSet<>();
    for (TopicDescription topic : admin.describeTopics(topics).allTopicNames().get().values()) {
      topic
          .partitions()
          .forEach(each -> all.add(new TopicPartition(topic.name(), each.partition())));
    }
    return all;
  }
}
