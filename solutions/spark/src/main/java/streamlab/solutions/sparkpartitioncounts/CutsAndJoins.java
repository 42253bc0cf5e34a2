package streamlab.solutions.sparkpartitioncounts;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import streamlab.exercise.Solution;
import streamlab.exercises.sparkpartitioncounts.SparkPartitionCounts;

/** Pieces by a loop, threads from the master, the cheaper way to a number, and a join. */
@Solution
public class CutsAndJoins implements SparkPartitionCounts {

  private static final double TOLERANCE = 1.1;

  @Override
  public int ofFile(long bytes, long block) {
    int pieces = 1;
    for (long left = bytes; left > TOLERANCE * block; left -= block) {
      pieces++;
    }
    return pieces;
  }

  @Override
  public int ofList(String master, int cores) {
    return switch (master) {
      case "local" -> 1;
      case "local[*]" -> cores;
      default -> Integer.parseInt(master.replaceAll("\\D", ""));
    };
  }

  @Override
  public JavaRDD<String> changed(JavaRDD<String> lines, int partitions) {
    return partitions < lines.getNumPartitions()
        ? lines.coalesce(partitions)
        : lines.repartition(partitions);
  }

  @Override
  public JavaPairRDD<String, Tuple2<Integer, Integer>> matched(
      JavaPairRDD<String, Integer> left, JavaPairRDD<String, Integer> right) {
    return left.join(right);
  }
}
