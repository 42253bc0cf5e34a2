package streamlab.solutions.triggerlaboratory.wrong;

import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Gives the query back as start() did. */
@WrongAnswer(misconception = "no-await", failsAt = "ends")
public final class DoesNotWait extends RepairedJob {

  @Override
  protected void await(StreamingQuery query, Pace pace) {
    // start() has been called: is that not all?
  }
}
