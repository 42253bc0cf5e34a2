package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Mixes up two pairs that have no fact of their own. */
@WrongAnswer(misconception = "too-many-wrong", failsAt = "ninetyPerCent")
public final class MixesUpPairs implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case BATCH_PROCESSING -> Meaning.UPDATES_WITH_EACH_EVENT;
      case STREAM_PROCESSING -> Meaning.COMPUTES_ONCE_LATER;
      case BROKER -> Meaning.SERVERS_UNDER_ONE_ID;
      case CLUSTER -> Meaning.SERVES_PARTITIONS;
      default -> new OneSwitch().meaning(term);
    };
  }
}
