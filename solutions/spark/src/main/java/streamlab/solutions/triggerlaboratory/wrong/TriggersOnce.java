package streamlab.solutions.triggerlaboratory.wrong;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Keeps the trigger that is deprecated. */
@WrongAnswer(misconception = "once-deprecated", failsAt = "ends")
public final class TriggersOnce extends RepairedJob {

  @Override
  @SuppressWarnings("deprecation")
  protected DataStreamWriter<Row> triggered(DataStreamWriter<Row> writer, Pace pace) {
    return pace == Pace.ALL_THERE_IS
        ? writer.trigger(Trigger.Once())
        : super.triggered(writer, pace);
  }
}
