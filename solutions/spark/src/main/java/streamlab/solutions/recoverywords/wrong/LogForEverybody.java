package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Has the receivers' log in Structured Streaming, as many notes do. */
@WrongAnswer(misconception = "receivers-only", failsAt = "receiverLog")
public final class LogForEverybody implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case RECEIVER_LOG ->
          new Card(Meaning.INPUT_STORED_BEFORE_IT_IS_WORKED_ON, Layer.STRUCTURED_STREAMING);
      default -> new OneSwitch().card(term);
    };
  }
}
