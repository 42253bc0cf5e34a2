package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Mixes partitions and copies up. */
@WrongAnswer(misconception = "copies-spread", failsAt = "partsAndCopies")
public final class CopiesSpread implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case PARTITION -> Meaning.COPIES_ON_SEVERAL_BROKERS;
      case REPLICATION -> Meaning.PART_OF_A_TOPIC;
      default -> new OneSwitch().meaning(term);
    };
  }
}
