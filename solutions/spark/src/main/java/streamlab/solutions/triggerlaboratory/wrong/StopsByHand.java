package streamlab.solutions.triggerlaboratory.wrong;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Stops the query after its first result. */
@WrongAnswer(misconception = "stops-by-hand", failsAt = "ends")
public final class StopsByHand extends RepairedJob {

  @Override
  protected DataStreamWriter<Row> triggered(DataStreamWriter<Row> writer, Pace pace) {
    return pace == Pace.ALL_THERE_IS ? writer : super.triggered(writer, pace);
  }

  @Override
  protected void await(StreamingQuery query, Pace pace) throws Exception {
    super.await(query, pace == Pace.ALL_THERE_IS ? Pace.AT_ONCE : pace);
    if (pace == Pace.ALL_THERE_IS) {
      query.stop();
    }
  }
}
