package streamlab.solutions.sparkpartitioncounts.right;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.sparkpartitioncounts.SparkPartitionCounts;

/** The same by a formula, one method for both directions, and groups. */
@OtherRightAnswer("a formula, coalesce with a shuffle, cogroup")
public final class FormulaAndGroups implements SparkPartitionCounts {

  @Override
  public int ofFile(long bytes, long block) {
    long full = bytes / block;
    long rest = bytes % block;
    boolean joinsTheLast = full > 0 && rest * 10 <= block;
    return Math.toIntExact(full + (rest == 0 || joinsTheLast ? 0 : 1));
  }

  @Override
  public int ofList(String master, int cores) {
    if (!master.contains("[")) {
      return 1;
    }
    String threads = master.substring(master.indexOf('[') + 1, master.indexOf(']'));
    return threads.equals("*") ? cores : Integer.parseInt(threads);
  }

  @Override
  public JavaRDD<String> changed(JavaRDD<String> lines, int partitions) {
    return lines.coalesce(partitions, partitions > lines.getNumPartitions());
  }

  @Override
  public JavaPairRDD<String, Tuple2<Integer, Integer>> matched(
      JavaPairRDD<String, Integer> left, JavaPairRDD<String, Integer> right) {
    return left.cogroup(right)
        .flatMapValues(
            both -> {
              List<Tuple2<Integer, Integer>> pairs = new ArrayList<>();
              both._1().forEach(one -> both._2().forEach(two -> pairs.add(new Tuple2<>(one, two))));
              return pairs.iterator();
            });
  }
}
