package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Lets the watermark follow the clock. */
@WrongAnswer(misconception = "wall-clock", failsAt = "watermark")
public final class FollowsTheClock implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case WATERMARK -> new Card(Meaning.CLOCK_LESS_DELAY, Layer.STRUCTURED_STREAMING);
      default -> new OneSwitch().card(term);
    };
  }
}
