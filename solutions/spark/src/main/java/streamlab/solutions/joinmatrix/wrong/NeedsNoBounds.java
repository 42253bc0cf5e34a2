package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Forgets that a stream has no end. */
@WrongAnswer(misconception = "outer-without-bounds", failsAt = "outerOfStreams")
public final class NeedsNoBounds extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return true;
  }
}
