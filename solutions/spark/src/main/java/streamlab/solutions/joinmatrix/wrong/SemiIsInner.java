package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Treats left semi like inner. */
@WrongAnswer(misconception = "semi-is-inner", failsAt = "semiOfStreams")
public final class SemiIsInner extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return kind == Kind.LEFT_SEMI || super.ofStreams(kind, bounds);
  }
}
