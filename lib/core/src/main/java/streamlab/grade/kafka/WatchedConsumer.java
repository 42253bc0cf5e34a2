package streamlab.grade.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Sits in one consumer of an answer and reports to the watch. Kafka makes it, by its name. */
public final class WatchedConsumer implements ConsumerInterceptor<Object, Object> {

  private final Map<String, Object> settings = new HashMap<>();
  private ConsumerWatch watch;
  private volatile boolean closed;

  /** Made by a consumer, then configured. */
  public WatchedConsumer() {}

  @Override
  public void configure(Map<String, ?> all) {
    settings.putAll(all);
    watch = (ConsumerWatch) all.get(ConsumerWatch.KEY);
    watch.made(this);
  }

  @Override
  public ConsumerRecords<Object, Object> onConsume(ConsumerRecords<Object, Object> records) {
    watch.consumed(records.count());
    return records;
  }

  @Override
  public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

  @Override
  public void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  Object setting(String name) {
    return settings.get(name);
  }
}
