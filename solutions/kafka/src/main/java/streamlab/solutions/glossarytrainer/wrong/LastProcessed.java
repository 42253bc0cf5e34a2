package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Takes the committed number for that of the last record. */
@WrongAnswer(misconception = "last-processed", failsAt = "offset")
public final class LastProcessed implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case OFFSET -> Meaning.LAST_RECORD_PROCESSED;
      default -> new OneSwitch().meaning(term);
    };
  }
}
