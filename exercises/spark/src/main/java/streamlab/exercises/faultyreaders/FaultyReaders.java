package streamlab.exercises.faultyreaders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What is wrong with four readers of a Kafka topic, and how are they mended?
 *
 * <p>The readers stand in the task. Their faults are named by {@link #causes()}; {@link #all} is
 * readers 1 and 2, mended, {@link #since} is reader 3, mended, and {@link #rowsOfStarts()} says
 * what reader 4 does.
 */
public interface FaultyReaders {

  /** Why a reader fails, or does not do what its author expects. */
  enum Cause {
    /** Its options do not say which broker to ask. */
    NO_BROKER,
    /** Its options do not say which topic to read. */
    NO_TOPIC,
    /** An option is for Kafka's own consumer, and Spark decides this itself. */
    SPARK_DECIDES,
    /** A column has another type than its author believes. */
    OTHER_TYPE,
    /** What the checkpoint says goes before what the options say. */
    CHECKPOINT_WINS,
    /** The offsets are kept in Kafka, for a consumer group. */
    GROUP_OFFSETS
  }

  /** The causes for the readers 1 to 4 of the task, in this order. */
  List<Cause> causes();

  /**
   * A stream of a topic from its first record on, also of those that are there before the stream
   * starts.
   *
   * @param broker the options that name the broker, as Spark's Kafka source takes them
   * @param topic the name of the topic
   * @return columns {@code key: string}, {@code value: string} and {@code time: timestamp}, Kafka's
   *     timestamp of the record
   */
  Dataset<Row> all(SparkSession spark, Map<String, String> broker, String topic);

  /**
   * The records of this moment and later ones.
   *
   * @param records what {@link #all} gives, as a stream or as a table
   * @param moment the first moment that counts
   * @return the same columns
   */
  Dataset<Row> since(Dataset<Row> records, Instant moment);

  /** How many rows the three starts of reader 4 read, in this order. */
  List<Long> rowsOfStarts();
}
