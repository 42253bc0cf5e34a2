package streamlab.solutions.twocontexts.wrong;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import scala.Tuple2;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.twocontexts.TwoContexts;

/** Stops a context when the next one is about to start. */
@SuppressWarnings("deprecation") // DStreams are history, and the subject here
@WrongAnswer(misconception = "left-running", failsAt = "ownContexts")
public final class LeavesTheLast implements TwoContexts {

  @Override
  public List<Map<String, Integer>> countInTurn(List<String> lines, Contexts contexts) {
    List<Map<String, Integer>> counted = new ArrayList<>();
    JavaStreamingContext before = null;
    for (String line : lines) {
      Map<String, Integer> counts = new TreeMap<>();
      JavaStreamingContext streaming = contexts.create();
      setUp(streaming, line, counts);
      if (before != null) {
        before.stop(false);
      }
      streaming.start();
      contexts.oneBatch(streaming);
      before = streaming;
      counted.add(counts);
    }
    return counted;
  }

  private static void setUp(
      JavaStreamingContext streaming, String line, Map<String, Integer> counts) {
    List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" "));
    Queue<JavaRDD<String>> input = new LinkedList<>();
    input.add(streaming.sparkContext().parallelize(words, 1));
    streaming
        .queueStream(input)
        .mapToPair(word -> new Tuple2<>(word, 1))
        .reduceByKey(Integer::sum)
        .foreachRDD(batch -> batch.collectAsMap().forEach(counts::put));
  }
}
