package streamlab.solutions.enrichlogins.wrong;

import java.util.EnumSet;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Thinks that the stream has to be on the left. */
@WrongAnswer(misconception = "left-is-stream", failsAt = "refused")
public final class LeftIsStream extends StreamKeptWhole {

  @Override
  public Predictions predictions() {
    return new Predictions(
        EnumSet.complementOf(EnumSet.of(Attempt.LOGINS_LEFT_OUTER_USERS)), false);
  }
}
