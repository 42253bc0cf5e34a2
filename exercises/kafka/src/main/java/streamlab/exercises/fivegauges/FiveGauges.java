package streamlab.exercises.fivegauges;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;

/** The five numbers to watch first. */
@FunctionalInterface
public interface FiveGauges {

  /** What a gauge shows. */
  enum Gauge {
    /** Records of the topic that the group still has to read. */
    LAG,
    /** Answers that the producer gets from all brokers together, per second. */
    RESPONSE_RATE,
    /** How long the producer waits for an answer on average, in milliseconds. */
    REQUEST_LATENCY,
    /** What the topic takes on the brokers' disks, all copies together, in bytes. */
    DISK,
    /** Leader epochs of the topic's partitions, added up: it grows with each election. */
    ELECTIONS
  }

  /**
   * Reads all five gauges.
   *
   * @param producer a producer of this program
   * @param admin the caller's admin client, who goes on using it
   * @param group a consumer group, which may not have committed a position anywhere yet
   * @param topic a topic; the group reads it from the beginning
   * @return a finite number for each gauge
   * @throws Exception when the cluster can't be asked
   */
  Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception;
}
