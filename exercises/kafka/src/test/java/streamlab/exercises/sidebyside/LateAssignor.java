package streamlab.exercises.sidebyside;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.Configurable;

/** Shares partitions as usual, but hands them over when the watch lets it. Kafka makes it. */
public final class LateAssignor extends RangeAssignor implements Configurable {

  private RunWatch watch;

  /** Made by a consumer, then configured. */
  public LateAssignor() {}

  @Override
  public void configure(Map<String, ?> all) {
    watch = (RunWatch) all.get(RunWatch.KEY);
  }

  @Override
  public void onAssignment(Assignment assignment, ConsumerGroupMetadata metadata) {
    watch.joining();
    super.onAssignment(assignment, metadata);
  }
}
