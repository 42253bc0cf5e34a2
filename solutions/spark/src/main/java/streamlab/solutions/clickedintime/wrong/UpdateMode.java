package streamlab.solutions.clickedintime.wrong;

import org.apache.spark.sql.streaming.OutputMode;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.clickedintime.BothBounds;

/** Wants to update pairs. */
@WrongAnswer(misconception = "update-mode", failsAt = "mode")
public final class UpdateMode extends BothBounds {

  @Override
  public OutputMode outputMode() {
    return OutputMode.Update();
  }
}
