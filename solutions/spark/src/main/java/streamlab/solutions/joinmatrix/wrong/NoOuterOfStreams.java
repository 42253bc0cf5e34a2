package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Thinks that two streams can be joined inner only. */
@WrongAnswer(misconception = "bounds-suffice", failsAt = "outerOfStreams")
public final class NoOuterOfStreams extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return kind == Kind.INNER;
  }
}
