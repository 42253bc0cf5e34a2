package streamlab.solutions.sparkpartitioncounts.wrong;

import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Expects both sides in the same order. */
@WrongAnswer(misconception = "by-position", failsAt = "otherOrder")
public final class ByPosition extends CutsAndJoins {

  @Override
  public JavaPairRDD<String, Tuple2<Integer, Integer>> matched(
      JavaPairRDD<String, Integer> left, JavaPairRDD<String, Integer> right) {
    return left.zip(right)
        .mapToPair(
            both -> new Tuple2<>(both._1()._1(), new Tuple2<>(both._1()._2(), both._2()._2())));
  }
}
