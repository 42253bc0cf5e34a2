package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Takes the checkpoint for a backup of the input. */
@WrongAnswer(misconception = "checkpoint-is-backup", failsAt = "checkpoints")
public final class CheckpointIsBackup implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case QUERY_CHECKPOINT -> new Card(Meaning.COPY_OF_THE_INPUT, Layer.STRUCTURED_STREAMING);
      default -> new OneSwitch().card(term);
    };
  }
}
