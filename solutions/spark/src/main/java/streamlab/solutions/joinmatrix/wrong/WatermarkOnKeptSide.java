package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Wants the watermark on the side that is kept whole. */
@WrongAnswer(misconception = "wrong-watermark", failsAt = "outerOfStreams")
public final class WatermarkOnKeptSide extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return bounds == Bounds.RANGE_AND_LEFT_WATERMARK || super.ofStreams(kind, bounds);
  }
}
