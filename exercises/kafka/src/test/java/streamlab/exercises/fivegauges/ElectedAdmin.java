package streamlab.exercises.fivegauges;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import streamlab.grade.kafka.AdminStandIn;

/**
 * A real admin client that reports leader epochs as after elections. Real elections would need a
 * broker to go, and the lab's is shared. Closing it does nothing: it is the sandbox's.
 */
final class ElectedAdmin extends AdminStandIn {

  private final Map<TopicPartition, Integer> elections = new HashMap<>();

  ElectedAdmin(Admin real) {
    super(real);
  }

  void elections(TopicPartition partition, int count) {
    elections.put(partition, count);
  }

  @Override
  protected Object call(Method method, Object[] arguments) throws Throwable {
    Object result = super.call(method, arguments);
    return result instanceof ListOffsetsResult offsets
        ? afterElections(offsets, ((Map<?, ?>) arguments[0]).keySet())
        : result;
  }

  private ListOffsetsResult afterElections(ListOffsetsResult offsets, Iterable<?> partitions) {
    Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> all = new HashMap<>();
    for (Object each : partitions) {
      TopicPartition partition = (TopicPartition) each;
      int count = elections.getOrDefault(partition, 0);
      all.put(
          partition,
          offsets.partitionResult(partition).thenApply(info -> afterElections(info, count)));
    }
    return new ListOffsetsResult(all);
  }

  private static ListOffsetsResultInfo afterElections(ListOffsetsResultInfo info, int count) {
    Optional<Integer> epoch =
        count == 0 ? info.leaderEpoch() : Optional.of(info.leaderEpoch().orElse(0) + count);
    return new ListOffsetsResultInfo(info.offset(), info.timestamp(), epoch);
  }
}
