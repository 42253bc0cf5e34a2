package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Mixes up a pair and a layer that have no fact of their own. */
@WrongAnswer(misconception = "too-many-wrong", failsAt = "nearlyAll")
public final class MixesUpPairs implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case REPLAY -> new Card(Meaning.NOTHING_LOST_SOME_TWICE, Layer.ANY);
      case AT_LEAST_ONCE -> new Card(Meaning.SAME_INPUT_READ_AGAIN, Layer.ANY);
      case SINK_LOG -> new Card(Meaning.FILES_THAT_COUNT, Layer.RDD);
      default -> new OneSwitch().card(term);
    };
  }
}
