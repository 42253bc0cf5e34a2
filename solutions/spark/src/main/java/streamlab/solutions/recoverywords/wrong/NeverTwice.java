package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Takes idempotence for a lock. */
@WrongAnswer(misconception = "never-twice", failsAt = "idempotence")
public final class NeverTwice implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case IDEMPOTENCE -> new Card(Meaning.NEVER_WRITES_TWICE, Layer.ANY);
      default -> new OneSwitch().card(term);
    };
  }
}
