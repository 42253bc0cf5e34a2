package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Takes watermarks for all the bounds. */
@WrongAnswer(misconception = "range-forgotten", failsAt = "outerOfStreams")
public final class WatermarksSuffice extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return bounds == Bounds.WATERMARKS || super.ofStreams(kind, bounds);
  }
}
