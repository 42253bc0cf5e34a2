package streamlab.exercises.sidebyside;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/** Sits in a producer or a consumer of an answer and reports to the watch. Kafka makes it. */
public final class WatchedClient
    implements ProducerInterceptor<Object, Object>, ConsumerInterceptor<Object, Object> {

  private final Map<String, Object> settings = new HashMap<>();
  private RunWatch watch;
  private volatile boolean closed;

  /** Made by a client, then configured. */
  public WatchedClient() {}

  @Override
  public void configure(Map<String, ?> all) {
    settings.putAll(all);
    watch = (RunWatch) all.get(RunWatch.KEY);
    watch.made(this);
  }

  @Override
  public ProducerRecord<Object, Object> onSend(ProducerRecord<Object, Object> record) {
    return record;
  }

  @Override
  public void onAcknowledgement(RecordMetadata metadata, Exception error) {
    if (error == null) {
      watch.stored();
    }
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
