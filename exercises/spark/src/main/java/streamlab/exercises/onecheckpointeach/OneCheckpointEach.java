package streamlab.exercises.onecheckpointeach;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Two queries over the same orders, side by side in one application, and each recovers by itself.
 */
public interface OneCheckpointEach {

  /**
   * Starts both queries; they go on until the caller stops them.
   *
   * @param spark the session
   * @param input a folder with CSV files without a header, columns {@code account string, items
   *     string}; items are separated by {@code ;}
   * @param output the query {@code notify} writes JSON files with {@code account} and {@code items:
   *     int}, the number of items, to its folder {@code notify}, a row per order; the query {@code
   *     flatten} writes {@code account} and {@code item} to {@code flatten}, a row per item
   * @param checkpoints a folder for the checkpoints of this application
   * @return the two queries, named {@code notify} and {@code flatten}, in any order
   * @throws Exception when one does not start
   */
  List<StreamingQuery> start(SparkSession spark, Path input, Path output, Path checkpoints)
      throws Exception;
}
