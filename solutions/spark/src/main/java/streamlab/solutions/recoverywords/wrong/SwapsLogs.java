package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Has the two logs of a query the other way round. */
@WrongAnswer(misconception = "logs-swapped", failsAt = "logs")
public final class SwapsLogs implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case OFFSET_LOG -> new Card(Meaning.BATCH_NOTED_AFTER_ITS_OUTPUT, Layer.STRUCTURED_STREAMING);
      case COMMIT_LOG ->
          new Card(Meaning.RANGE_WRITTEN_BEFORE_ITS_BATCH, Layer.STRUCTURED_STREAMING);
      default -> new OneSwitch().card(term);
    };
  }
}
