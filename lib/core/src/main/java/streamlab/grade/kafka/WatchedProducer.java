package streamlab.grade.kafka;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.ClusterResource;
import org.apache.kafka.common.ClusterResourceListener;

/** Sits in one producer of an answer and reports to the watch. Kafka makes it, by its name. */
public final class WatchedProducer
    implements ProducerInterceptor<Object, Object>, ClusterResourceListener {

  private static final long LIMIT_MILLIS = TimeUnit.SECONDS.toMillis(5);

  private ProducerWatch watch;
  private Set<String> settings = Set.of();
  private Thread network;
  private boolean closed;
  private boolean abandoned;

  /** Ends the network thread of a producer that nobody holds any more. */
  private static final class Abandoned extends Error {
    private Abandoned() {
      super("the producer was not closed", null, false, false);
    }
  }

  /** Made by a producer, then configured. */
  public WatchedProducer() {}

  @Override
  public void configure(Map<String, ?> all) {
    settings = Set.copyOf(all.keySet());
    watch = (ProducerWatch) all.get(ProducerWatch.KEY);
    watch.made(this);
  }

  @Override
  public ProducerRecord<Object, Object> onSend(ProducerRecord<Object, Object> record) {
    String topic = watch.sending(record.topic());
    if (topic.equals(record.topic())) {
      return record;
    }
    return new ProducerRecord<>(
        topic, null, record.timestamp(), record.key(), record.value(), record.headers());
  }

  @Override
  public void onAcknowledgement(RecordMetadata metadata, Exception error) {
    watch.answered(metadata.topic(), error == null);
  }

  @Override
  public synchronized void close() {
    closed = true;
  }

  /** Runs on the producer's network thread, each time it has looked at the cluster. */
  @Override
  public synchronized void onUpdate(ClusterResource cluster) {
    network = Thread.currentThread();
    notifyAll();
    if (abandoned) {
      network.setUncaughtExceptionHandler((thread, error) -> {});
      throw new Abandoned();
    }
  }

  synchronized boolean isClosed() {
    return closed;
  }

  Set<String> settings() {
    return settings;
  }

  /**
   * Ends the producer if it still runs. Nobody can close it: only the answer had it in its hands.
   * Left alone, its thread would go on as long as this JVM and bring the topic back by asking for
   * it.
   */
  void end() throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS);
    synchronized (this) {
      if (closed) {
        return;
      }
      abandoned = true;
      while (network == null && System.nanoTime() < deadline) {
        wait(LIMIT_MILLIS);
      }
    }
    if (network != null) {
      network.join(LIMIT_MILLIS);
    }
  }
}
