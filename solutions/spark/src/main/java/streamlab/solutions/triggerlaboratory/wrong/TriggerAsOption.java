package streamlab.solutions.triggerlaboratory.wrong;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Sets the interval like an option of the sink. */
@WrongAnswer(misconception = "trigger-as-option", failsAt = "everySecond")
public final class TriggerAsOption extends RepairedJob {

  @Override
  protected DataStreamWriter<Row> triggered(DataStreamWriter<Row> writer, Pace pace) {
    return pace == Pace.EVERY_SECOND
        ? writer.option("processingTime", "1 second")
        : super.triggered(writer, pace);
  }
}
