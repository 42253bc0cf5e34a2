package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Takes what is wise for what Spark demands. */
@WrongAnswer(misconception = "both-needed", failsAt = "outerOfStreams")
public final class NeedsBoth extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return kind == Kind.INNER || bounds == Bounds.RANGE_AND_BOTH_WATERMARKS;
  }
}
