package streamlab.exercises.twocontexts;

import java.util.List;
import java.util.Map;
import org.apache.spark.streaming.api.java.JavaStreamingContext;

/** Word counts with DStreams, one after the other, on one SparkContext that goes on living. */
@SuppressWarnings("deprecation") // DStreams are history, and the subject here
@FunctionalInterface
public interface TwoContexts {

  /** Where contexts come from, and the clock that is turned by hand. */
  interface Contexts {

    /** A new StreamingContext on the lab's SparkContext, with an interval of one second. */
    JavaStreamingContext create();

    /** Turns the clock by one interval and waits until the batch is done. */
    void oneBatch(JavaStreamingContext running);
  }

  /**
   * Counts the words of each line, each line in a StreamingContext of its own.
   *
   * @param lines the lines; each is one batch, words are parted by a blank, a blank line has none
   * @param contexts gives the contexts
   * @return for each line how often each word is in it
   */
  List<Map<String, Integer>> countInTurn(List<String> lines, Contexts contexts);
}
