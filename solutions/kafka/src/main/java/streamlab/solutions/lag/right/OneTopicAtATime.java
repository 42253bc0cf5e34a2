package streamlab.solutions.lag.right;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.lag.Lag;

/** Goes through the topics, and asks for the end of each partition when it comes by. */
@OtherRightAnswer("loops: topic by topic, partition by partition")
public final class OneTopicAtATime implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Set<String> topics = new TreeSet<>();
    committed.keySet().forEach(partition -> topics.add(partition.topic()));

    Map<TopicPartition, Long> lags = new HashMap<>();
    Set<TopicPartition> withoutPosition = new HashSet<>();
    long total = 0;
    for (String topic : topics) {
      for (TopicPartitionInfo info :
          admin.describeTopics(Set.of(topic)).topicNameValues().get(topic).get().partitions()) {
        TopicPartition partition = new TopicPartition(topic, info.partition());
        OffsetAndMetadata position = committed.get(partition);
        if (position == null) {
          withoutPosition.add(partition);
        } else {
          long lag = end(admin, partition) - position.offset();
          lags.put(partition, lag);
          total += lag;
        }
      }
    }
    return new Report(lags, withoutPosition, total);
  }

  private static long end(Admin admin, TopicPartition partition)
      throws ExecutionException, InterruptedException {
    return admin
        .listOffsets(Map.of(partition, OffsetSpec.latest()))
        .partitionResult(partition)
        .get()
        .offset();
  }
}
