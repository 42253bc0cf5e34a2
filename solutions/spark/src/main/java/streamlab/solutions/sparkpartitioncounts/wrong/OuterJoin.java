package streamlab.solutions.sparkpartitioncounts.wrong;

import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Joins so that nobody gets lost. */
@WrongAnswer(misconception = "keeps-lonely-names", failsAt = "twiceAndLonely")
public final class OuterJoin extends CutsAndJoins {

  @Override
  public JavaPairRDD<String, Tuple2<Integer, Integer>> matched(
      JavaPairRDD<String, Integer> left, JavaPairRDD<String, Integer> right) {
    return left.leftOuterJoin(right)
        .mapValues(both -> new Tuple2<>(both._1(), both._2().orElse(null)));
  }
}
