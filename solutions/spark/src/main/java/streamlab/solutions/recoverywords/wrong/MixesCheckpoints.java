package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Takes the checkpoint of a DStream for that of a query. */
@WrongAnswer(misconception = "checkpoints-mixed-up", failsAt = "checkpoints")
public final class MixesCheckpoints implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case QUERY_CHECKPOINT ->
          new Card(Meaning.PROGRAM_AND_OPEN_BATCHES, Layer.STRUCTURED_STREAMING);
      case DSTREAM_CHECKPOINT -> new Card(Meaning.PROGRESS_AND_STATE, Layer.DSTREAM);
      default -> new OneSwitch().card(term);
    };
  }
}
