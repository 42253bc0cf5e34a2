package streamlab.exercises.sparkpartitioncounts;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** How many partitions are there, how does one get to another number, and who meets whom? */
public interface SparkPartitionCounts {

  /**
   * How many partitions {@code textFile(path, 1)} gives a file: it is read in pieces of one block,
   * and the last piece may be up to a tenth larger than a block.
   *
   * @param bytes the size of the file, from 1
   * @param block the size of a block in bytes, from 1
   */
  int ofFile(long bytes, long block);

  /**
   * How many partitions {@code parallelize(list)} gives a list when no setting says otherwise.
   *
   * @param master {@code local}, {@code local[n]} or {@code local[*]}
   * @param cores how many cores the machine has
   */
  int ofList(String master, int cores);

  /**
   * The same lines on another number of partitions. With fewer than before no row is shuffled.
   *
   * @param lines any RDD
   * @param partitions how many there shall be, from 1
   */
  JavaRDD<String> changed(JavaRDD<String> lines, int partitions);

  /**
   * All pairs of a left and a right number that have the same name.
   *
   * @param left names and numbers; a name may be there several times
   * @param right names and numbers; a name may be there several times
   */
  JavaPairRDD<String, Tuple2<Integer, Integer>> matched(
      JavaPairRDD<String, Integer> left, JavaPairRDD<String, Integer> right);
}
