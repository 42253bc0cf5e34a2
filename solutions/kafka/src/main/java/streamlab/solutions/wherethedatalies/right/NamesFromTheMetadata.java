package streamlab.solutions.wherethedatalies.right;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidPartitionsException;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;

/** Knows how a folder is named, and asks for the partitions. */
@OtherRightAnswer("the topic's description, and names made of it")
public final class NamesFromTheMetadata implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    Set<TopicPartition> before = partitions(admin, topic);
    boolean refused = false;
    try {
      admin
          .createPartitions(Map.of(topic, NewPartitions.increaseTo(partitions)))
          .all()
          .toCompletionStage()
          .toCompletableFuture()
          .join();
    } catch (CompletionException e) {
      refused = e.getCause() instanceof InvalidPartitionsException;
      if (!refused) {
        throw e;
      }
    }
    Set<TopicPartition> after;
    do {
      after = partitions(admin, topic);
    } while (!refused && after.size() != partitions);

    Map<TopicPartition, ListOffsetsResultInfo> first = offsets(admin, after, OffsetSpec.earliest());
    Map<String, Long> records = new TreeMap<>();
    offsets(admin, after, OffsetSpec.latest())
        .forEach(
            (each, next) -> records.put(each.toString(), next.offset() - first.get(each).offset()));
    return new Report(names(before), names(after), records, refused);
  }

  private static Set<TopicPartition> partitions(Admin admin, String topic) throws Exception {
    return admin
        .describeTopics(Set.of(topic))
        .topicNameValues()
        .get(topic)
        .get()
        .partitions()
        .stream()
        .map(each -> new TopicPartition(topic, each.partition()))
        .collect(Collectors.toSet());
  }

  private static Map<TopicPartition, ListOffsetsResultInfo> offsets(
      Admin admin, Set<TopicPartition> partitions, OffsetSpec which) throws Exception {
    Stream<TopicPartition> all = partitions.stream();
    return admin
        .listOffsets(all.collect(Collectors.toMap(each -> each, each -> which)))
        .all()
        .get();
  }

  private static Set<String> names(Set<TopicPartition> partitions) {
    return partitions.stream().map(TopicPartition::toString).collect(Collectors.toSet());
  }
}
