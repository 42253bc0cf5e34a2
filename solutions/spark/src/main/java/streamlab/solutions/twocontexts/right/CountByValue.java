package streamlab.solutions.twocontexts.right;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.twocontexts.TwoContexts;

/** The count is one word of the API, and the stop is in a finally. */
@SuppressWarnings("deprecation") // DStreams are history, and the subject here
@OtherRightAnswer("with countByValue and a finally")
public final class CountByValue implements TwoContexts {

  @Override
  public List<Map<String, Integer>> countInTurn(List<String> lines, Contexts contexts) {
    List<Map<String, Integer>> counted = new ArrayList<>();
    for (String line : lines) {
      JavaStreamingContext streaming = contexts.create();
      try {
        counted.add(countOne(line, contexts, streaming));
      } finally {
        streaming.stop(false);
      }
    }
    return counted;
  }

  private static Map<String, Integer> countOne(
      String line, Contexts contexts, JavaStreamingContext streaming) {
    Map<String, Integer> counts = new TreeMap<>();
    Queue<JavaRDD<String>> input = new LinkedList<>();
    input.add(streaming.sparkContext().parallelize(List.of(line), 1));
    streaming
        .queueStream(input)
        .flatMap(text -> List.of(text.split(" ")).iterator())
        .filter(word -> !word.isEmpty())
        .countByValue()
        .foreachRDD(
            batch -> batch.collect().forEach(pair -> counts.put(pair._1(), pair._2().intValue())));
    streaming.start();
    contexts.oneBatch(streaming);
    return counts;
  }
}
