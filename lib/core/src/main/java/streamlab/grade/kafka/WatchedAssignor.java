package streamlab.grade.kafka;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.Configurable;

/** Shares partitions as usual and tells the watch when a consumer has got its share. */
public final class WatchedAssignor extends RangeAssignor implements Configurable {

  private ConsumerWatch watch;

  /** Made by a consumer, then configured. */
  public WatchedAssignor() {}

  @Override
  public void configure(Map<String, ?> all) {
    watch = (ConsumerWatch) all.get(ConsumerWatch.KEY);
  }

  @Override
  public ByteBuffer subscriptionUserData(Set<String> topics) {
    watch.subscribed(topics);
    return super.subscriptionUserData(topics);
  }

  @Override
  public void onAssignment(Assignment assignment, ConsumerGroupMetadata metadata) {
    watch.joined();
    super.onAssignment(assignment, metadata);
  }
}
