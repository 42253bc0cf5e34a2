package streamlab.exercises.throttleastream;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How does a stream of a Kafka topic take so many records at a time and no more, and read them with
 * so many tasks?
 *
 * <p>The topic is read from its first record on. The limit holds for a micro-batch over all
 * partitions together.
 */
@FunctionalInterface
public interface ThrottleAStream {

  /**
   * The stream; nobody starts it here.
   *
   * @param broker the options that name the broker, as Spark's Kafka source takes them
   * @param topic the name of the topic
   * @param perBatch how many records a micro-batch may take at most
   * @param tasks how many tasks have to read a micro-batch at least, if it has as many records
   * @return columns {@code value: string}, {@code partition: int} and {@code offset: bigint}
   */
  Dataset<Row> throttled(
      SparkSession spark, Map<String, String> broker, String topic, int perBatch, int tasks);
}
