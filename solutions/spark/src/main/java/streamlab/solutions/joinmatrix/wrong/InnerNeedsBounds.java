package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Thinks that Spark refuses what has no bounds. */
@WrongAnswer(misconception = "inner-needs-bounds", failsAt = "inner")
public final class InnerNeedsBounds extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return (kind != Kind.INNER || bounds == Bounds.RANGE_AND_BOTH_WATERMARKS)
        && super.ofStreams(kind, bounds);
  }
}
