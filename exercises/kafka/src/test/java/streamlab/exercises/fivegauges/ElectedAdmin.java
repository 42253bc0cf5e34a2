package streamlab.exercises.fivegauges;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * A real admin client that reports leader epochs as after elections. Real elections would need a
 * broker to go, and the lab's is shared. Closing it does nothing: it is the sandbox's.
 */
final class ElectedAdmin implements InvocationHandler {

  private final Admin real;
  private final Map<TopicPartition, Integer> elections = new HashMap<>();

  ElectedAdmin(Admin real) {
    this.real = real;
  }

  void elections(TopicPartition partition, int count) {
    elections.put(partition, count);
  }

  Admin client() {
    return (Admin)
        Proxy.newProxyInstance(Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("close")) {
      return null;
    }
    try {
      Object result = method.invoke(real, arguments);
      return result instanceof ListOffsetsResult offsets
          ? afterElections(offsets, ((Map<?, ?>) arguments[0]).keySet())
          : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
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
