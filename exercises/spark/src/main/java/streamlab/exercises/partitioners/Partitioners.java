package streamlab.exercises.partitioners;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Which partition does a key go to, by hash and by range, and what lies there? */
public interface Partitioners {

  /**
   * The partition of a key by its hash code, as Spark's {@code HashPartitioner} has it.
   *
   * @param key any key, or null, which goes to partition 0
   * @param partitions how many there are, from 1
   * @return a number from 0 to {@code partitions - 1}
   */
  int hashPartition(Object key, int partitions);

  /**
   * The same rows, where each partition has a range of ids of its own and no two ranges overlap.
   *
   * @param employees the columns of {@link #schema()}
   * @param partitions how many there shall be
   */
  Dataset<Row> byRange(Dataset<Row> employees, int partitions);

  /**
   * The columns of the employees, in this order: {@code employee_id}, an int that is never missing;
   * {@code status}, a text, and {@code timestamp}, a point in time, which may both be missing.
   */
  StructType schema();
}
