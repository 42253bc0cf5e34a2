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

/** Sends all lines through one context, batch by batch. */
@SuppressWarnings("deprecation") // DStreams are history, and the subject here
@WrongAnswer(misconception = "one-context", failsAt = "ownContexts")
public final class OneForAll implements TwoContexts {

  @Override
  public List<Map<String, Integer>> countInTurn(List<String> lines, Contexts contexts) {
    List<Map<String, Integer>> counted = new ArrayList<>();
    JavaStreamingContext streaming = contexts.create();
    Queue<JavaRDD<String>> input = new LinkedList<>();
    for (String line : lines) {
      List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" "));
      input.add(streaming.sparkContext().parallelize(words, 1));
    }
    streaming
        .queueStream(input)
        .mapToPair(word -> new Tuple2<>(word, 1))
        .reduceByKey(Integer::sum)
        .foreachRDD(batch -> counted.add(new TreeMap<>(batch.collectAsMap())));
    streaming.start();
    lines.forEach(line -> contexts.oneBatch(streaming));
    streaming.stop(false);
    return counted;
  }
}
