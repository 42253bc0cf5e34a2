package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Takes lineage for replication. */
@WrongAnswer(misconception = "lineage-copies", failsAt = "lineage")
public final class LineageCopies implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case LINEAGE -> new Card(Meaning.COPIES_ON_OTHER_MACHINES, Layer.RDD);
      default -> new OneSwitch().card(term);
    };
  }
}
