package streamlab.solutions.sparkpartitioncounts.wrong;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Looks numbers up in a map. */
@WrongAnswer(misconception = "one-per-name", failsAt = "twiceAndLonely")
public final class OnePerName extends CutsAndJoins {

  @Override
  public JavaPairRDD<String, Tuple2<Integer, Integer>> matched(
      JavaPairRDD<String, Integer> left, JavaPairRDD<String, Integer> right) {
    // As maps of their own, since what Spark hands out can't be sent to tasks.
    Map<String, Integer> numbers = new HashMap<>(right.collectAsMap());
    return left.reduceByKey((first, last) -> last)
        .filter(pair -> numbers.containsKey(pair._1()))
        .mapToPair(
            pair -> new Tuple2<>(pair._1(), new Tuple2<>(pair._2(), numbers.get(pair._1()))));
  }
}
