package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Takes the range for all the bounds. */
@WrongAnswer(misconception = "watermark-forgotten", failsAt = "outerOfStreams")
public final class RangeSuffices extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return bounds == Bounds.RANGE || super.ofStreams(kind, bounds);
  }
}
