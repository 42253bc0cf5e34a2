package streamlab.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.chapter.Chapter;
import streamlab.service.kafka.KafkaCluster;

/**
 * Sends a few records through Kafka and a Spark streaming query and back: proof that all parts work
 * together, and the warm-up from which the class-data archive is made.
 */
public final class RoundTrip {

  private RoundTrip() {}

  /** Prints {@code ok} with the time it took, or ends with an exception. */
  public static void main(String[] arguments) throws Exception {
    long begin = System.nanoTime();
    KafkaCluster kafka = Lab.kafka();
    try (Chapter chapter = Lab.chapter("round-trip")) {
      String topic = chapter.topic("words");
      kafka.send(topic, "hello", "hi", "hello");
      SparkSession spark = Lab.spark();
      Lab.untilCaughtUp(
          spark
              .readStream()
              .format("kafka")
              .option("kafka.bootstrap.servers", kafka.bootstrapServers())
              .option("subscribe", topic)
              .option("startingOffsets", "earliest")
              .load()
              .groupBy(col("value").cast("string").as("word"))
              .count()
              .writeStream()
              .format("memory")
              .queryName("round_trip")
              .outputMode("complete")
              .trigger(Trigger.AvailableNow())
              .start());
      List<Row> counts = spark.sql("select word, count from round_trip order by 1").collectAsList();
      if (!counts.toString().equals("[[hello,2], [hi,1]]")) {
        throw new IllegalStateException("wrong counts: " + counts);
      }
      spark.stop();
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    System.out.println("ok: Kafka and Spark work together (" + millis + " ms)");
  }
}
