package streamlab.solutions.triggerlaboratory.wrong;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Takes the default where Spark says no. */
@WrongAnswer(misconception = "hides-the-refusal", failsAt = "rowByRow")
public final class HidesTheRefusal extends RepairedJob {

  @Override
  protected DataStreamWriter<Row> triggered(DataStreamWriter<Row> writer, Pace pace) {
    return super.triggered(writer, pace == Pace.ROW_BY_ROW ? Pace.AT_ONCE : pace);
  }
}
