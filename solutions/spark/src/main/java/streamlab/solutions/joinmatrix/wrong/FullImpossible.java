package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Has read that there is no full outer join on streams. */
@WrongAnswer(misconception = "full-impossible", failsAt = "fullOfStreams")
public final class FullImpossible extends KeptWhole {

  @Override
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    return kind != Kind.FULL_OUTER && super.ofStreams(kind, bounds);
  }
}
